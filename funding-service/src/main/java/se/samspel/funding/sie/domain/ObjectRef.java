package se.samspel.funding.sie.domain;

/** An object of a dimension; of dimension 6 it is a project. */
public record ObjectRef(int dimension, String object) {

    /** SIE 4B reserves it for cost centres. */
    public static final int COST_CENTRE = 1;

    /** SIE 4B reserves it for projects. */
    public static final int PROJECT = 6;

    public boolean isProject() {
        return dimension == PROJECT;
    }

    public boolean isCostCentre() {
        return dimension == COST_CENTRE;
    }
}

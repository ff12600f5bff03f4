package se.samspel.deploy.growth;

/** The nation that the overlay {@code national} is for. */
public final class Nation {

    /** Of ten years, 50,000 in each. */
    public static final int ENROLMENTS = 500_000;

    public static final int YEARS = 10;
    public static final int ASSOCIATIONS = 80;
    static final int MUNICIPALITIES = 290;

    /** The 21 regions, Försäkringskassan and Arbetsförmedlingen. */
    static final int OTHER_AUTHORITIES = 23;

    private Nation() {}

    /** Enrolments of one association in its ten years. */
    public static int perAssociation() {
        return ENROLMENTS / ASSOCIATIONS;
    }

    /** Years of associations that so many enrolments are. */
    public static double associationYears(double enrolments) {
        return enrolments * ASSOCIATIONS * YEARS / ENROLMENTS;
    }

    /** Authorities of so large a nation; a municipality's boards are one each. */
    static double authorities(double enrolments, int boards) {
        return (OTHER_AUTHORITIES + MUNICIPALITIES * boards) * enrolments / ENROLMENTS;
    }
}

package se.samspel.reporting.summary.domain;

/** Whose facts are summed: those of an association, of the associations of a county, of all. */
public record Area(Level level, String code) {

    /** How far a sum reaches. */
    public enum Level {
        ASSOCIATION,
        COUNTY,
        NATION
    }

    /**
     * @param number of ten digits
     */
    public static Area association(String number) {
        return new Area(Level.ASSOCIATION, number);
    }

    /**
     * @param code länskod of two digits (Statistics Sweden)
     */
    public static Area county(String code) {
        return new Area(Level.COUNTY, code);
    }

    public static Area nation() {
        return new Area(Level.NATION, "SE");
    }
}

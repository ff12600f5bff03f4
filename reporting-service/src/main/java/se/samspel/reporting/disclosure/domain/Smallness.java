package se.samspel.reporting.disclosure.domain;

/** When a count is a small group, whose size nobody may work out. */
public enum Smallness {
    /**
     * What people are or have: income, destination, time in support. Nobody counts as few, since it
     * tells something of everyone; but not where the whole table is about nobody.
     */
    ATTRIBUTE,
    /** Who came, from where, and when: from one up to the threshold. Nobody may show. */
    PARTY,
    /** Never small by itself, but withheld where it would give a small one away. */
    FREE,
    /** Tells of no person, and nor does a change of it. */
    NOBODY;

    /**
     * @param threshold the least number of people who hide one another
     */
    public boolean isSmall(long people, int threshold) {
        return switch (this) {
            case ATTRIBUTE -> people < threshold;
            case PARTY -> people > 0 && people < threshold;
            case FREE, NOBODY -> false;
        };
    }
}

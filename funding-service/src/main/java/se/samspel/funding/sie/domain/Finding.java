package se.samspel.funding.sie.domain;

/** Where a file's own figures contradict each other: worth a look, and programs differ in it. */
public record Finding(Kind kind, String account, long statedOre, long expectedOre) {

    /** What is not what it ought to be. */
    public enum Kind {
        /** #IB is not the #UB of the year before. */
        OPENING_DIFFERS,
        /** #UB is not #IB and the vouchers of the year. */
        CLOSING_DIFFERS,
        /** #RES is not what the vouchers of the year come to. */
        RESULT_DIFFERS
    }
}

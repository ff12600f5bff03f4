package se.samspel.funding.merger.domain;

/** Where a merger stands. */
public enum MergerState {
    PROPOSED,
    ACCEPTED,
    COMPLETED,
    WITHDRAWN;

    /** Whether anything can still become of it. */
    public boolean isUnderWay() {
        return this == PROPOSED || this == ACCEPTED;
    }
}

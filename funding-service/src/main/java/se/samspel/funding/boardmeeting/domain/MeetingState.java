package se.samspel.funding.boardmeeting.domain;

/** Where a meeting of the board stands. */
public enum MeetingState {
    PLANNED,
    HELD,
    MINUTED,
    ADJUSTED,
    CANCELLED;

    /** Whether it has taken place. */
    public boolean isHeld() {
        return this == HELD || this == MINUTED || this == ADJUSTED;
    }
}

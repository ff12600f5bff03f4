package se.samspel.referral.agenda.domain;

import java.util.List;

/** Where a meeting stands, and what may be done with it there. */
public enum MeetingState {
    PLANNED(List.of("HOLD", "CANCEL")),
    HELD(List.of()),
    CANCELLED(List.of());

    private final List<String> allowedMoves;

    MeetingState(List<String> allowedMoves) {
        this.allowedMoves = allowedMoves;
    }

    public List<String> allowedMoves() {
        return allowedMoves;
    }
}

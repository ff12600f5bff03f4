package se.samspel.participant.plan.domain;

import java.util.List;

/** Where an activity stands, and which moves the host may make from there. */
public enum ActivityState {
    OPEN(ActivityMove.ANSWER, ActivityMove.POSTPONE),
    /** It has its outcome. */
    ANSWERED;

    private final List<ActivityMove> allowedMoves;

    ActivityState(ActivityMove... allowedMoves) {
        this.allowedMoves = List.of(allowedMoves);
    }

    public List<ActivityMove> allowedMoves() {
        return allowedMoves;
    }

    boolean allows(ActivityMove move) {
        return allowedMoves.contains(move);
    }
}

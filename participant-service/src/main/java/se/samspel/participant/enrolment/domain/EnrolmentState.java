package se.samspel.participant.enrolment.domain;

import java.util.List;

/** Where an enrolment stands, and which moves the host may make from there. */
public enum EnrolmentState {
    TRIAL(EnrolmentMove.END, EnrolmentMove.CORRECT),
    ACTIVE(EnrolmentMove.END, EnrolmentMove.CORRECT),
    ENDED(EnrolmentMove.CORRECT),
    /** Registered by mistake: it counts nowhere and the referral is as before. */
    CORRECTED;

    private final List<EnrolmentMove> allowedMoves;

    EnrolmentState(EnrolmentMove... allowedMoves) {
        this.allowedMoves = List.of(allowedMoves);
    }

    public List<EnrolmentMove> allowedMoves() {
        return allowedMoves;
    }

    boolean allows(EnrolmentMove move) {
        return allowedMoves.contains(move);
    }
}

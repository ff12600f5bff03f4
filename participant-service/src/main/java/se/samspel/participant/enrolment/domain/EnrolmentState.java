package se.samspel.participant.enrolment.domain;

import java.util.List;

/** Where an enrolment stands, and which moves the host may make from there. */
public enum EnrolmentState {
    TRIAL("END", "CORRECT"),
    ACTIVE("END", "CORRECT"),
    ENDED("CORRECT"),
    /** Registered by mistake: it counts nowhere and the referral is as before. */
    CORRECTED;

    private final List<String> allowedMoves;

    EnrolmentState(String... allowedMoves) {
        this.allowedMoves = List.of(allowedMoves);
    }

    public List<String> allowedMoves() {
        return allowedMoves;
    }

    boolean allows(String move) {
        return allowedMoves.contains(move);
    }
}

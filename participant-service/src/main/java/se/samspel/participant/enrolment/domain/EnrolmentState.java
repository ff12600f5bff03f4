package se.samspel.participant.enrolment.domain;

import java.util.List;
import java.util.stream.Stream;

/** Where an enrolment stands, and which moves the host may make from there. */
public enum EnrolmentState {
    TRIAL,
    ACTIVE,
    /** At rest for a while: the place is kept and the person counts as before. */
    PAUSED,
    ENDED,
    /** Registered by mistake: it counts nowhere and the referral is as before. */
    CORRECTED;

    public List<EnrolmentMove> allowedMoves() {
        return Stream.of(EnrolmentMove.values()).filter(move -> move.from(this) != null).toList();
    }
}

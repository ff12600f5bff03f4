package se.samspel.participant.enrolment.domain;

/** What the host may do with an enrolment's state. */
public enum EnrolmentMove {
    END,
    CORRECT
}

package se.samspel.participant.enrolment.domain;

/** When a person's situation is measured: around the enrolment, and after it. */
public enum SituationTime {
    BEFORE,
    AFTER,
    MONTHS_6,
    MONTHS_12
}

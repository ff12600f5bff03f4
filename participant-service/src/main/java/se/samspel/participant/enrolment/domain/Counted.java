package se.samspel.participant.enrolment.domain;

/** How an enrolment has entered the statistics. */
public enum Counted {
    NOT_YET,
    RECORDED,
    ANONYMOUS
}

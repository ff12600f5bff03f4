package se.samspel.participant.enrolment.domain;

/** Highest education; foreign ones at the nearest Swedish level. */
public enum Education {
    EJ_SLUTFORD_GRUNDSKOLA,
    GRUNDSKOLA,
    GYMNASIUM,
    EFTERGYMNASIAL_KORT,
    EFTERGYMNASIAL_LANG,
    OKAND
}

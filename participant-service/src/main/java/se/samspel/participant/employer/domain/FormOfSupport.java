package se.samspel.participant.employer.domain;

/** By what an employment is subsidised; our own list. */
public enum FormOfSupport {
    LONEBIDRAG,
    NYSTARTSJOBB,
    INTRODUKTIONSJOBB,
    OSA,
    SKYDDAT_ARBETE,
    ANNAT
}

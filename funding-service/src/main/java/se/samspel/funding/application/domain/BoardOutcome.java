package se.samspel.funding.application.domain;

/** What the board decides on an application. */
public enum BoardOutcome {
    GRANTED,
    REJECTED
}

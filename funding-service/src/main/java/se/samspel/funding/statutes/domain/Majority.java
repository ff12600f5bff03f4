package se.samspel.funding.statutes.domain;

/** How many of the board have to agree. */
public enum Majority {
    SIMPLE,
    QUALIFIED,
    UNANIMOUS
}

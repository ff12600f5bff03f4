package se.samspel.reporting.summary.domain;

/** Facts are counted in the month in which they came, and again in that in which they left. */
public enum Movement {
    IN,
    OUT
}

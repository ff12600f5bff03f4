package se.samspel.reporting.schedule.domain;

/** Which days a scheduled report covers. */
public enum Covers {
    /** The month, quarter or year that has ended. */
    PERIOD,
    /** The twelve months that have ended with it. */
    TWELVE_MONTHS
}

package se.samspel.funding.intervention.domain;

/** How participants are followed up. */
public enum Measured {
    /** Each one, by the host. */
    IDENTIFIED,
    /** As numbers only (volyminsats). */
    HEADCOUNT
}

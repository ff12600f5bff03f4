package se.samspel.participant.accessreview.domain;

/** How rows are chosen. */
public enum ReviewKind {
    /** Any row of the period has the same chance. */
    RANDOM,
    /** Rows that fit the criteria, and every reviewable event of the period. */
    TARGETED
}

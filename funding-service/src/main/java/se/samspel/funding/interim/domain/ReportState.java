package se.samspel.funding.interim.domain;

/** An interim report is a draft until the board has adopted it. */
public enum ReportState {
    DRAFT,
    ADOPTED
}

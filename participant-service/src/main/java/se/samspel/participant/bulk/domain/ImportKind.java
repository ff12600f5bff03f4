package se.samspel.participant.bulk.domain;

/** What the rows of an uploaded file are. */
public enum ImportKind {
    PARTICIPANTS,
    ENROLMENTS,
    SITUATIONS,
    ATTENDANCE,
    /** A full export of this or another installation. */
    EXPORT,
    /** A team's workbook, filled in. */
    WORKBOOK
}

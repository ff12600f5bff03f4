package se.samspel.participant.export.domain;

/** How far an export has come. */
public enum ExportState {
    QUEUED,
    DONE,
    FAILED
}

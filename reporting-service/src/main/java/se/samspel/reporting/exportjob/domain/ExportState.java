package se.samspel.reporting.exportjob.domain;

/** How far an export has come. */
public enum ExportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}

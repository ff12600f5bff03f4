package se.samspel.participant.bulk.domain;

/** How far an import has come. */
public enum ImportState {
    QUEUED,
    RUNNING,
    /** Each row has its outcome; the file is destroyed. */
    DONE,
    /** It could not go on; rows loaded before that stay loaded. */
    FAILED
}

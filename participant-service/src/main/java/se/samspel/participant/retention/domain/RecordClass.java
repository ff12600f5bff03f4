package se.samspel.participant.retention.domain;

/** What has a retention time of its own. */
public enum RecordClass {
    /** A person's record with everything that hangs on it. */
    PARTICIPANT,
    /** Rows of the access log. */
    ACCESS_LOG
}

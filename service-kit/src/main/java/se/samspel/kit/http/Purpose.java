package se.samspel.kit.http;

/** Why personal data is read or written. */
public enum Purpose {
    CASE_HANDLING,
    FOLLOW_UP,
    REVIEW,
    SUBJECT_REQUEST
}

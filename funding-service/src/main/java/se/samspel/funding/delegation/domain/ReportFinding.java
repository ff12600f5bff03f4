package se.samspel.funding.delegation.domain;

/** What is wrong with how a delegated decision was reported back. */
public enum ReportFinding {
    /** A meeting has been held after it, and it isn't reported. */
    NOT_REPORTED_BACK
}

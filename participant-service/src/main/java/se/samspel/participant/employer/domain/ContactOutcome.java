package se.samspel.participant.employer.domain;

/** What an employer answered. */
public enum ContactOutcome {
    NO_INTEREST,
    INTEREST,
    PLACEMENT
}

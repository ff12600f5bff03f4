package se.samspel.funding.decision.domain;

/** What became of a matter: bifall, avslag, bordläggning, återremiss. */
public enum DecisionOutcome {
    APPROVED,
    REJECTED,
    POSTPONED,
    REFERRED_BACK
}

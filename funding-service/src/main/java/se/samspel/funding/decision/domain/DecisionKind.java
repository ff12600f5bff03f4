package se.samspel.funding.decision.domain;

/** What a decision is about. */
public enum DecisionKind {
    BUDGET,
    ANNUAL_REPORT,
    GRANT,
    CONTRIBUTION,
    DELEGATION,
    STATUTES,
    OTHER
}

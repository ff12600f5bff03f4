package se.samspel.funding.decision.domain;

/** What a decision is about. */
public enum DecisionKind {
    BUDGET,
    ANNUAL_REPORT,
    GRANT,
    CONTRIBUTION,
    DELEGATION,
    STATUTES,
    OTHER;

    /** Under which kind statutes name the majority that it needs. */
    se.samspel.funding.statutes.domain.DecisionKind inStatutes() {
        return switch (this) {
            case BUDGET -> se.samspel.funding.statutes.domain.DecisionKind.BUDGET;
            case GRANT -> se.samspel.funding.statutes.domain.DecisionKind.GRANT;
            case STATUTES -> se.samspel.funding.statutes.domain.DecisionKind.STATUTES;
            case ANNUAL_REPORT, CONTRIBUTION, DELEGATION, OTHER ->
                    se.samspel.funding.statutes.domain.DecisionKind.OTHER;
        };
    }
}

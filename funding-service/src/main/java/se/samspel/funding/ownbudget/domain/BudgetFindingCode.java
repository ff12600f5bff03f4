package se.samspel.funding.ownbudget.domain;

/** What is found in an own budget; the first: after 30 November (lag 2003:1210 19 §). */
public enum BudgetFindingCode {
    ADOPTED_LATE,
    GRANTED_ABOVE_BUDGET,
    GRANTED_ABOVE_MEANS,
    OPENING_EQUITY_ABOVE_LEVEL,
    CLOSING_EQUITY_ABOVE_LEVEL,
    ACTUAL_EQUITY_ABOVE_LEVEL
}

package se.samspel.funding.ownbudget.domain;

/** What an association spends on: itself in three areas, and the interventions. */
public enum BudgetArea {
    STYRELSE,
    ADMINISTRATION,
    REVISION,
    INSATSER
}

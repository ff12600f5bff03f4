package se.samspel.funding.ownbudget.domain;

import jakarta.persistence.Embeddable;

/** One association's calendar year, which is its budget year (lag 2003:1210 19 §). */
@Embeddable
public record OwnBudgetYear(String associationId, int year) {}

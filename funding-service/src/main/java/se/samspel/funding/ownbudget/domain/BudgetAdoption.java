package se.samspel.funding.ownbudget.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The board adopted the budget as it then was. */
@Embeddable
public record BudgetAdoption(long budgetVersion, LocalDate adoptedOn, String reference) {}

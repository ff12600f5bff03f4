package se.samspel.funding.ownbudget.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the board adopted a budget as it then was, and where that stands. */
@Embeddable
public record BudgetAdoption(LocalDate adoptedOn, String reference) {}

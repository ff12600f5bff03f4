package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * What somebody should look at; it stops nothing.
 *
 * @param amount by how much, where there is an amount
 */
public record BudgetFinding(BudgetFindingCode code, @Nullable Money amount) {}

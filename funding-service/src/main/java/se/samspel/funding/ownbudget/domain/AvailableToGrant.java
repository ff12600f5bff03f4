package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * What interventions may still be granted, in both readings.
 *
 * @param withinBudget what is left of the budget's area INSATSER; null without a budget
 * @param withEquity what is left when the equity is used too: all means less the own costs and what
 *     is granted
 */
public record AvailableToGrant(@Nullable Money withinBudget, Money withEquity) {}

package se.samspel.reporting.budget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** One cost category of a year; what has not been told yet is null. */
public record FinanceLine(
        String costCategory,
        @Nullable Money budget,
        @Nullable Money actual,
        @Nullable Money forecastYearCost) {}

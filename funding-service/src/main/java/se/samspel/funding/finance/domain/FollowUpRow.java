package se.samspel.funding.finance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * One row of a follow-up table: Budget, Utfall, Differens, and Prognos in both its readings, the
 * year's expected cost and how far that is from the budget. A plus is a surplus.
 *
 * @param budget null where none is set
 * @param actual to date; null where none is reported
 * @param actualAsOf the latest day that a part of {@code actual} is known of
 * @param expectedYearCost null where no forecast tells it
 */
public record FollowUpRow(
        @Nullable Money budget,
        @Nullable Money actual,
        @Nullable LocalDate actualAsOf,
        @Nullable Money expectedYearCost) {

    public static final FollowUpRow EMPTY = new FollowUpRow(null, null, null, null);

    /** Differens: budget less actual; what isn't known of one of them counts as nothing. */
    public @Nullable Money difference() {
        return budget == null && actual == null ? null : orZero(budget).minus(orZero(actual));
    }

    /** Prognos as deviation: the budget less the year's expected cost. */
    public @Nullable Money forecastDeviation() {
        return expectedYearCost == null ? null : orZero(budget).minus(expectedYearCost);
    }

    /** In percent with one decimal; null without a budget. */
    public @Nullable BigDecimal budgetUsedPercent() {
        return Proportion.percent(orZero(actual).ore(), orZero(budget).ore());
    }

    /** Whether there is money in it whose outcome nobody has foretold. */
    public boolean lacksForecast() {
        return expectedYearCost == null && (isSome(budget) || isSome(actual));
    }

    /** Whether already more has been spent than the whole year is expected to cost. */
    public boolean isSpentBeyondForecast() {
        return expectedYearCost != null && orZero(actual).compareTo(expectedYearCost) > 0;
    }

    public boolean isSpentBeyondBudget() {
        return orZero(actual).compareTo(orZero(budget)) > 0;
    }

    /** The sum of some forecasts is no forecast of all: one that lacks leaves none. */
    static FollowUpRow sum(Collection<FollowUpRow> rows) {
        boolean foretold = rows.stream().noneMatch(FollowUpRow::lacksForecast);
        return new FollowUpRow(
                sum(rows, FollowUpRow::budget),
                sum(rows, FollowUpRow::actual),
                rows.stream()
                        .map(FollowUpRow::actualAsOf)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                foretold ? sum(rows, FollowUpRow::expectedYearCost) : null);
    }

    private static @Nullable Money sum(
            Collection<FollowUpRow> rows, Function<FollowUpRow, @Nullable Money> figure) {
        return rows.stream().map(figure).filter(Objects::nonNull).reduce(Money::plus).orElse(null);
    }

    private static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    private static boolean isSome(@Nullable Money amount) {
        return amount != null && amount.ore() != 0;
    }
}

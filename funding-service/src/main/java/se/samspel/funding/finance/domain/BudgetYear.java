package se.samspel.funding.finance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A calendar year, which is a budget year (lag 2003:1210 19 §), as it stands on a day. */
public record BudgetYear(int year, LocalDate asOf) {

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** The last day that counts: the year's own last one when it is over. */
    public LocalDate until() {
        return asOf.isAfter(lastDay()) ? lastDay() : asOf;
    }

    public boolean hasBegun() {
        return !asOf.isBefore(firstDay());
    }

    /** The share of the year's days that have passed, in percent with one decimal. */
    public BigDecimal passedPercent() {
        long passed = hasBegun() ? ChronoUnit.DAYS.between(firstDay(), until()) + 1 : 0;
        return Objects.requireNonNull(Proportion.percent(passed, Year.of(year).length()));
    }
}

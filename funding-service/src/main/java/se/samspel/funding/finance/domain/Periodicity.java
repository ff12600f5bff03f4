package se.samspel.funding.finance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a year's cost is followed. */
public enum Periodicity {
    MONTH(1),
    QUARTER(3),
    TERTIAL(4);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final int months;

    Periodicity(int months) {
        this.months = months;
    }

    /** From a first to a last day, both within. */
    public record Period(LocalDate from, LocalDate to) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Those that have begun; the last one ends with the day that the year stands on. */
    public List<Period> periods(BudgetYear year) {
        List<Period> periods = new ArrayList<>();
        for (int month = 0; month < MONTHS_OF_A_YEAR; month += months) {
            LocalDate from = year.firstDay().plusMonths(month);
            if (from.isAfter(year.until())) {
                break;
            }
            LocalDate to = from.plusMonths(months).minusDays(1);
            periods.add(new Period(from, to.isAfter(year.until()) ? year.until() : to));
        }
        return periods;
    }
}

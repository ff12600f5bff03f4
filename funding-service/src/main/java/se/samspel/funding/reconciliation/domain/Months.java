package se.samspel.funding.reconciliation.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months of one year, the first and the last one included. */
public record Months(int year, int from, int to) {

    public Months {
        if (to < from) {
            throw new ReconciliationRule.MonthsBackwards();
        }
    }

    boolean hold(LocalDate day) {
        return day.getYear() == year && hold(day.getMonthValue());
    }

    boolean hold(int month) {
        return from <= month && month <= to;
    }

    LocalDate lastDay() {
        return YearMonth.of(year, to).atEndOfMonth();
    }
}

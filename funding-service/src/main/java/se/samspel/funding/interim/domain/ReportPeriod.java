package se.samspel.funding.interim.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which part of a budget year an interim report (delårsrapport) is about; each begins with it. */
public enum ReportPeriod {
    TERTIAL_1(4),
    HALF_YEAR(6),
    TERTIAL_2(8),
    YEAR(12);

    private final int lastMonth;

    ReportPeriod(int lastMonth) {
        this.lastMonth = lastMonth;
    }

    public LocalDate lastDay(int year) {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /** Figures of a period are as of a day within it. */
    void refuseOutside(int year, LocalDate asOf) {
        if (asOf.getYear() != year || asOf.isAfter(lastDay(year))) {
            throw new InterimRule.AsOfOutsidePeriod();
        }
    }
}

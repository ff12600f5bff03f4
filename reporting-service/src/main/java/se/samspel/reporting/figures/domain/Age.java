package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Ages on a period's last day, whatever day somebody came or left (domain.md §5). */
final class Age {

    static final String BAND = "ageBand";
    static final String MONTHS = "ageMonths";

    private static final List<Integer> LOWEST = List.of(16, 20, 25, 30, 40, 50, 60, 65);

    private Age() {}

    static boolean isDimension(String dimension) {
        return dimension.equals(BAND);
    }

    static long months(YearMonth born, LocalDate on) {
        return 12L * (on.getYear() - born.getYear()) + on.getMonthValue() - born.getMonthValue();
    }

    /** Those under sixteen are with the youngest: nobody younger is meant to take part. */
    static String band(long years) {
        int oldest = LOWEST.getLast();
        if (years >= oldest) {
            return oldest + "+";
        }
        int band = 0;
        while (band + 1 < LOWEST.size() && years >= LOWEST.get(band + 1)) {
            band++;
        }
        return LOWEST.get(band) + "-" + (LOWEST.get(band + 1) - 1);
    }
}

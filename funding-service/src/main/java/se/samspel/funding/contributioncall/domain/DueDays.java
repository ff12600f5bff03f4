package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The days on which a year's contributions fall due, in order. */
public record DueDays(List<LocalDate> days) {

    private static final int MOST = 12;

    public DueDays {
        days = List.copyOf(days);
    }

    /** The last day of the first month of each quarter. */
    public static DueDays quarterly(int year) {
        return new DueDays(
                IntStream.of(1, 4, 7, 10)
                        .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth())
                        .toList());
    }

    public static DueDays stated(int year, List<LocalDate> days) {
        boolean inYears =
                days.stream().allMatch(day -> day.getYear() == year || day.getYear() == year + 1);
        boolean inOrder =
                IntStream.range(1, days.size())
                        .allMatch(i -> days.get(i - 1).isBefore(days.get(i)));
        if (days.isEmpty() || days.size() > MOST || !inYears || !inOrder) {
            throw new CallRule.DueDaysUnfit();
        }
        return new DueDays(days);
    }
}

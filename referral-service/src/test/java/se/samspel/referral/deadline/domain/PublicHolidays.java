package se.samspel.referral.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The thirteen allmänna helgdagar of a year by lag (1989:253), beside all Sundays. */
public final class PublicHolidays {

    private PublicHolidays() {}

    public static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        // Two of them can fall on one day.
        return Stream.of(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 1, 6),
                        easter.minusDays(2),
                        easter,
                        easter.plusDays(1),
                        LocalDate.of(year, 5, 1),
                        easter.plusDays(39),
                        easter.plusDays(49),
                        LocalDate.of(year, 6, 6),
                        saturdayFrom(LocalDate.of(year, 6, 20)),
                        saturdayFrom(LocalDate.of(year, 10, 31)),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26))
                .collect(Collectors.toUnmodifiableSet());
    }

    static BusinessDays calendar() {
        Map<Integer, Set<LocalDate>> byYear = new HashMap<>();
        return new BusinessDays(
                day -> byYear.computeIfAbsent(day.getYear(), PublicHolidays::of).contains(day));
    }

    /** Easter Sunday by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}

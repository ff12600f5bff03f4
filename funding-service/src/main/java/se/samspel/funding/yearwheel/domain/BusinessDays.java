package se.samspel.funding.yearwheel.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are worked on in Sweden. */
public record BusinessDays(Predicate<LocalDate> isHoliday) {

    /** The day itself, or the nearest business day before it. */
    public LocalDate lastBy(LocalDate day) {
        LocalDate last = day;
        while (!isBusinessDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday.test(day);
    }
}

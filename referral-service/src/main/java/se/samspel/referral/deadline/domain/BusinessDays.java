package se.samspel.referral.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Predicate;

/**
 * The days on which something can fall due: none of Saturday, Sunday, public holiday,
 * midsommarafton, julafton and nyårsafton (lag 1930:173 om beräkning av lagstadgad tid 2 §).
 */
public final class BusinessDays {

    private static final int EARLIEST_MIDSUMMER_EVE = 19;
    private static final int LATEST_MIDSUMMER_EVE = 25;

    private final Predicate<LocalDate> publicHoliday;

    /**
     * @param publicHoliday whether a day is an allmän helgdag (lag 1989:253)
     */
    public BusinessDays(Predicate<LocalDate> publicHoliday) {
        this.publicHoliday = publicHoliday;
    }

    public boolean contains(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                    !isEve(day) && !publicHoliday.test(day);
        };
    }

    /** The day itself, or the next business day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!contains(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * The last of so many business days; the first day itself isn't counted.
     *
     * @param days at least 1
     */
    public LocalDate plus(LocalDate first, int days) {
        LocalDate last = first;
        for (int counted = 0; counted < days; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    private static boolean isEve(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JUNE ->
                    day.getDayOfWeek() == DayOfWeek.FRIDAY
                            && date >= EARLIEST_MIDSUMMER_EVE
                            && date <= LATEST_MIDSUMMER_EVE;
            case DECEMBER -> date == 24 || date == Month.DECEMBER.maxLength();
            case JANUARY, FEBRUARY, MARCH, APRIL, MAY, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER ->
                    false;
        };
    }
}

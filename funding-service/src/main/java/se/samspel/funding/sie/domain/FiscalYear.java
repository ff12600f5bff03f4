package se.samspel.funding.sie.domain;

import java.time.LocalDate;

/**
 * #RAR.
 *
 * @param index 0 for the file's year, -1 for the one before
 */
public record FiscalYear(int index, LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean meets(int calendarYear) {
        return from.getYear() <= calendarYear && to.getYear() >= calendarYear;
    }

    /** Whether it lies within that calendar year, which is an association's budget year. */
    public boolean isWithin(int calendarYear) {
        return from.getYear() == calendarYear && to.getYear() == calendarYear;
    }
}

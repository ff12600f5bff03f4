package se.samspel.reporting.schedule.domain;

import java.time.LocalDate;

/**
 * The days on which a report falls due: some days into the month after a period has ended, when
 * what belongs to it has been registered.
 *
 * @param startMonth the month that quarters and years are counted from: 1 for the calendar year, 7
 *     for the year from July
 * @param day of the month, 1 to 28
 */
public record Timetable(Rhythm rhythm, Covers covers, int startMonth, int day) {

    private static final int YEAR = 12;

    public Timetable {
        if (startMonth < 1 || startMonth > YEAR || day < 1 || day > 28) {
            throw new IllegalArgumentException("month " + startMonth + ", day " + day);
        }
    }

    /** The days that have ended, both included. */
    public record Days(LocalDate from, LocalDate to) {}

    /** The first due day that is later than this one. */
    public LocalDate dueAfter(LocalDate before) {
        LocalDate due = before.withDayOfMonth(day);
        while (!due.isAfter(before) || !endsPeriod(due)) {
            due = due.plusMonths(1);
        }
        return due;
    }

    private boolean endsPeriod(LocalDate due) {
        return Math.floorMod(due.getMonthValue() - startMonth, rhythm.months()) == 0;
    }

    /** What the report of a due day covers. */
    public Days covered(LocalDate due) {
        LocalDate next = due.withDayOfMonth(1);
        int months = covers == Covers.TWELVE_MONTHS ? YEAR : rhythm.months();
        return new Days(next.minusMonths(months), next.minusDays(1));
    }
}

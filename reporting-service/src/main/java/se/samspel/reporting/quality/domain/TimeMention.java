package se.samspel.reporting.quality.domain;

import java.time.LocalDate;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A time that a report's text mentions: from its first day to its last.
 *
 * @param form a span has two written ends; a point is one day, month, year or season
 * @param words as written
 */
record TimeMention(LocalDate first, LocalDate last, Form form, Unit unit, String words) {

    enum Form {
        POINT,
        SPAN,
        /** Written as a date, but there is no such day, month or year. */
        IMPOSSIBLE
    }

    /** How exactly it is written. */
    enum Unit {
        DAY,
        MONTH,
        /** Half a year, a quarter or a season. */
        SEASON,
        YEAR
    }

    static TimeMention impossible(LocalDate near, String words) {
        return new TimeMention(near, near, Form.IMPOSSIBLE, Unit.DAY, words);
    }

    static TimeMention of(Period span) {
        return new TimeMention(
                span.from(), span.to(), Form.SPAN, Unit.DAY, span.from() + " - " + span.to());
    }

    boolean isImpossible() {
        return form == Form.IMPOSSIBLE;
    }

    boolean isSpan() {
        return form == Form.SPAN;
    }

    boolean isDay() {
        return form == Form.POINT && unit == Unit.DAY;
    }

    Period days() {
        return new Period(first, last);
    }

    /** Whether this is the period, as exactly as it is written. */
    boolean is(Period period) {
        if (unit == Unit.YEAR && isSpan()) {
            return first.getYear() == period.from().getYear()
                    && last.getYear() == period.to().getYear();
        }
        return first.equals(period.from()) && last.equals(period.to());
    }

    boolean isWithin(Period period) {
        return !first.isBefore(period.from()) && !last.isAfter(period.to());
    }

    boolean isOutside(Period period) {
        return last.isBefore(period.from()) || first.isAfter(period.to());
    }
}

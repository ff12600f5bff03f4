package se.samspel.participant.esf.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** A month of an ESF project. Its file is due within four weeks. */
public record EsfMonth(YearMonth month) {

    private static final int WEEKS = 4;

    public static EsfMonth parse(String month) {
        return new EsfMonth(YearMonth.parse(month));
    }

    public void refuseUnlessOver(LocalDate today) {
        if (!month.isBefore(YearMonth.from(today))) {
            throw new MonthNotOver();
        }
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public LocalDate dueOn() {
        return lastDay().plusWeeks(WEEKS);
    }
}

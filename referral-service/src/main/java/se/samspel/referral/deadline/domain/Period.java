package se.samspel.referral.deadline.domain;

import java.time.LocalDate;

/** So many days, business days or calendar days, counted from the day after the first. */
public record Period(int days, boolean businessDays) {

    public Period {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    /** A period that ends on no business day is moved to the next one (lag 1930:173 2 §). */
    LocalDate endsOn(LocalDate first, BusinessDays calendar) {
        return businessDays ? calendar.plus(first, days) : calendar.onOrAfter(first.plusDays(days));
    }
}

package se.samspel.funding.application.domain;

import java.time.LocalDate;

/** The days for which money is granted, both included. */
public record Validity(LocalDate from, LocalDate to) {

    /** On one day at least. */
    public Validity {
        if (to.isBefore(from)) {
            throw new ApplicationRule.EndsBeforeItBegins();
        }
    }

    /** Whether a day of it is in the year. */
    boolean touches(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }
}

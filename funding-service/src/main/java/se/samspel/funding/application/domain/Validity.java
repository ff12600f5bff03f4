package se.samspel.funding.application.domain;

import java.time.LocalDate;
import se.samspel.funding.grant.domain.YearlyAmounts;

/** The days for which money is granted, both included. */
public record Validity(LocalDate from, LocalDate to) {

    /** On one day at least. */
    public Validity {
        if (to.isBefore(from)) {
            throw new ApplicationRule.EndsBeforeItBegins();
        }
    }

    /** Money of a year of which no day is valid could never be drawn. */
    void refuseYearsOutside(YearlyAmounts granted) {
        for (int year : granted.years()) {
            boolean outside = year < from.getYear() || year > to.getYear();
            if (outside && granted.of(year).ore() > 0) {
                throw new ApplicationRule.YearOutsideValidity(year);
            }
        }
    }
}

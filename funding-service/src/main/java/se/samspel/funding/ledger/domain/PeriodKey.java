package se.samspel.funding.ledger.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;

/** One month of an association's books. */
@Embeddable
public record PeriodKey(String associationId, int year, int month) {

    public static PeriodKey of(String associationId, YearMonth month) {
        return new PeriodKey(associationId, month.getYear(), month.getMonthValue());
    }

    public static PeriodKey of(String associationId, LocalDate day) {
        return of(associationId, YearMonth.from(day));
    }

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}

package se.samspel.funding.secondment.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.samspel.funding.finance.domain.BudgetYear;

/** What a follow-up tells of a seat beside its figures. */
public enum SeatFinding {
    /** Paid by other means, perhaps in the books already: not counted. */
    ALREADY_FINANCED,
    VACANT,
    /** Less has been given than agreed so far this year. */
    BELOW_AGREED,
    ABOVE_AGREED,
    /** Of a day its full-time year's cost is not known. */
    WITHOUT_COST;

    /** Of a seat that exists on a day of the year so far; none of any other. */
    public static Set<SeatFinding> of(Seat seat, BudgetYear year) {
        Set<SeatFinding> findings = EnumSet.noneOf(SeatFinding.class);
        if (!existsIn(seat, year)) {
            return findings;
        }
        if (seat.alreadyFinanced()) {
            findings.add(ALREADY_FINANCED);
        }
        if (seat.vacant()) {
            findings.add(VACANT);
        }
        long missing = missingPercentDays(seat, year);
        if (missing != 0) {
            findings.add(missing > 0 ? BELOW_AGREED : ABOVE_AGREED);
        }
        if (SecondedCost.of(seat, year) == null) {
            findings.add(WITHOUT_COST);
        }
        return findings;
    }

    private static boolean existsIn(Seat seat, BudgetYear year) {
        LocalDate last = seat.term().to();
        return year.hasBegun()
                && !seat.term().from().isAfter(year.until())
                && (last == null || !last.isBefore(year.firstDay()));
    }

    private static long missingPercentDays(Seat seat, BudgetYear year) {
        return year.firstDay()
                .datesUntil(year.until().plusDays(1))
                .mapToLong(day -> seat.agreedPercentOn(day) - seat.actualPercentOn(day))
                .sum();
    }
}

package se.samspel.funding.ledger.domain;

import java.time.LocalDate;

/**
 * A period as days, whole months and days again: so its sum is read from totals, at most 31 +
 * months + 31 of them for an account, however many postings there were.
 *
 * @param from first day
 * @param wholeFrom first day of the first whole month; where there is none, {@code until}
 * @param wholeUntil day after the last whole month
 * @param until day after the last day
 */
public record Span(LocalDate from, LocalDate wholeFrom, LocalDate wholeUntil, LocalDate until) {

    /** From the first day to the last one, both within. */
    public static Span of(LocalDate first, LocalDate last) {
        LocalDate until = last.plusDays(1);
        LocalDate wholeFrom =
                first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
        LocalDate wholeUntil = until.withDayOfMonth(1);
        return wholeUntil.isAfter(wholeFrom)
                ? new Span(first, wholeFrom, wholeUntil, until)
                : new Span(first, until, until, until);
    }
}

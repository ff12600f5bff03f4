package se.samspel.funding.statutes.domain;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The board's terms: they begin on the first such day after each general election, and again after
 * so many years where statutes make them shorter than four (lag 2003:1210 9 § 3).
 */
public record TermOfOffice(int years, MonthDay firstDay) {

    public static final TermOfOffice BY_LAW = new TermOfOffice(4, MonthDay.of(4, 1));

    // Elections have been in these years since 1994, on the second Sunday of September: the 8th to
    // the 14th.
    private static final int AN_ELECTION = 2022;
    private static final int BETWEEN_ELECTIONS = 4;
    private static final MonthDay LAST_ELECTION_DAY = MonthDay.of(9, 14);

    public TermOfOffice {
        if (years < 1 || years > BETWEEN_ELECTIONS) {
            throw new StatutesRule.TermTooLong();
        }
        if (firstDay.getMonthValue() == 2 && firstDay.getDayOfMonth() == 29) {
            throw new StatutesRule.NoSuchDay();
        }
    }

    /**
     * @param to the last day
     */
    public record Term(LocalDate from, LocalDate to) {

        public boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public Term on(LocalDate day) {
        LocalDate first = firstAfterElection(electionYear(day));
        LocalDate next = firstAfterElection(electionYear(day) + BETWEEN_ELECTIONS);
        LocalDate from = first;
        while (!from.plusYears(years).isAfter(day) && from.plusYears(years).isBefore(next)) {
            from = from.plusYears(years);
        }
        LocalDate end = from.plusYears(years);
        return new Term(from, (end.isAfter(next) ? next : end).minusDays(1));
    }

    /** Of the last election whose term had begun on that day. */
    private int electionYear(LocalDate day) {
        int behind = Math.floorMod(day.getYear() - AN_ELECTION, BETWEEN_ELECTIONS);
        int year = day.getYear() - behind;
        return firstAfterElection(year).isAfter(day) ? year - BETWEEN_ELECTIONS : year;
    }

    private LocalDate firstAfterElection(int year) {
        return firstDay.atYear(firstDay.isAfter(LAST_ELECTION_DAY) ? year : year + 1);
    }
}

package se.samspel.reporting.teamreport.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import se.samspel.reporting.disclosure.domain.OtherReports;

/**
 * What readers have of a report's year and of every year that hangs together with it, by half-years
 * or days of stocks that they share, one by one; and who was in those years as it is now.
 *
 * @param years the others that readers have something of
 * @param halves of all the years from the first to the last, in order; none where there is no other
 * @param others what readers have of other reports on the year, in whatever grouping
 */
public record Earlier(
        List<ShownFigures> editions,
        List<TeamReport> years,
        List<TeamReport> halves,
        OtherReports others) {

    public static final Earlier NONE =
            new Earlier(List.of(), List.of(), List.of(), OtherReports.NONE);

    public Earlier {
        editions = List.copyOf(editions);
        years = List.copyOf(years);
        halves = List.copyOf(halves);
    }

    /**
     * @param editions years that don't hang together with this one are left out
     * @param reports makes the exact report of any days in the {@link #span}
     */
    public static Earlier of(
            Period own, List<ShownFigures> editions, Function<Period, TeamReport> reports) {
        Period span = span(own, editions.stream().map(ShownFigures::period).toList());
        List<ShownFigures> within =
                editions.stream()
                        .filter(edition -> span.contains(edition.period().from()))
                        .toList();
        List<TeamReport> years =
                within.stream()
                        .map(ShownFigures::period)
                        .filter(year -> !year.equals(own))
                        .distinct()
                        .map(reports)
                        .toList();
        List<Period> halves = years.isEmpty() ? List.of() : span.halves();
        return new Earlier(within, years, halves.stream().map(reports).toList(), OtherReports.NONE);
    }

    public Earlier with(OtherReports newOthers) {
        return new Earlier(editions, years, halves, newOthers);
    }

    /** From the first day to the last of the years that hang together with one. */
    public static Period span(Period own, Collection<Period> years) {
        Period span = own;
        boolean grown = own.isCommonYear();
        while (grown) {
            Period before = span;
            for (Period year : years) {
                span = year.isCommonYear() && span.touches(year) ? span.with(year) : span;
            }
            grown = !span.equals(before);
        }
        return span;
    }
}

package se.samspel.reporting.teamreport.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;

/** The days that a report covers, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    private static final List<MonthDay> COMMON_STARTS =
            List.of(MonthDay.of(1, 1), MonthDay.of(7, 1));

    private static final int HALF = 6;

    // A longer period asks for nothing that a report means, and would list a year each.
    private static final int LONGEST_YEARS = 100;

    public Period {
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new InvalidValue(
                    "period",
                    Text.of(
                            "Perioden ska sluta samma dag som den börjar eller senare, inom"
                                    + " hundra år.",
                            "The period must end on the day it starts or later, within a hundred"
                                    + " years."));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public List<Integer> calendarYears() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /**
     * Twelve months from 1 January or 1 July: the only periods that others than the host may ask
     * for, since the difference of two freely chosen periods is a single person.
     */
    public boolean isCommonYear() {
        return COMMON_STARTS.contains(MonthDay.from(from))
                && to.equals(from.plusYears(1).minusDays(1));
    }

    /** Its half-years: what two common years can share. */
    List<Period> halves() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusMonths(HALF))
                .map(first -> new Period(first, first.plusMonths(HALF).minusDays(1)))
                .toList();
    }

    /** Whether no day lies between them. */
    boolean touches(Period other) {
        return !other.from.isAfter(to.plusDays(1)) && !from.isAfter(other.to.plusDays(1));
    }

    /** Both, and what lies between. */
    Period with(Period other) {
        return new Period(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to);
    }
}

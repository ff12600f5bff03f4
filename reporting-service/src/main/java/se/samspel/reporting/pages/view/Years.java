package se.samspel.reporting.pages.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Period;

/** The twelve months that everyone may ask for, and what an address says of a period. */
final class Years {

    private static final int OFFERED = 8;

    // As the API takes them: with a longer year there is nothing to reckon.
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final LocalDate today;

    Years(LocalDate today) {
        this.today = today;
    }

    /** Those that have ended, the latest first. */
    List<Period> offered() {
        return IntStream.rangeClosed(0, OFFERED)
                .mapToObj(back -> today.getYear() - back)
                .flatMap(year ->
                        Stream.of(
                                from(MonthDay.of(7, 1).atYear(year - 1)),
                                from(MonthDay.of(1, 1).atYear(year - 1))))
                .filter(period -> period.to().isBefore(today))
                .toList();
    }

    /** The calendar year, or the latest one that has ended where it hasn't. */
    Period calendarYear(int year) {
        Period wanted = from(LocalDate.of(year, 1, 1));
        return wanted.to().isBefore(today) ? wanted : from(LocalDate.of(today.getYear() - 1, 1, 1));
    }

    /** Twelve months where only the first day is given; null where none is. */
    @Nullable Period asked(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return null;
        }
        LocalDate first = day(from);
        return to == null ? from(first) : new Period(first, day(to));
    }

    private static Period from(LocalDate first) {
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    private static LocalDate day(String text) {
        try {
            if (text.matches(DAY)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noDay) {
            // As one that is no day at all.
        }
        throw new InvalidValue(
                "date", Text.of("Det finns ingen sådan dag.", "There is no such day."));
    }
}

package se.samspel.reporting.historic.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.historic.domain.KeptPoint.Behind;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Rolling twelve months of throughput: for each month's end the mean of the exits of the twelve
 * months before it. A window that reaches back to before the rows is told by a report or by nobody.
 *
 * @param stays everyone who has left and didn't drop out
 * @param firstStart of anyone, whether gone or there; null for nobody
 */
public record ThroughputSeries(
        List<Stay> stays, List<HistoricFigure> historic, @Nullable LocalDate firstStart) {

    /** Among those who stand behind a point. */
    public static final String EVERYONE = "ALL";

    private static final String TABLE = "throughputMonths.";
    private static final String ALL = "meanExcludingDropouts";

    // A month is 365.25 / 12 days: a mean in months is days * 48 / (1461 * people).
    private static final BigDecimal MONTHS = BigDecimal.valueOf(48);
    private static final long DAYS = 1461;

    public ThroughputSeries {
        stays = List.copyOf(stays);
        historic = List.copyOf(historic);
    }

    /** Exact, for the host. */
    public List<SeriesPoint> points(Period asked) {
        return ends(asked.from(), asked.to()).map(this::point).toList();
    }

    static Period window(YearMonth last) {
        return new Period(last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }

    /** The ends of months that lie in these days. */
    static Stream<YearMonth> ends(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to.plusDays(1)).minusMonths(1);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    SeriesPoint point(YearMonth end) {
        Period window = window(end);
        Optional<HistoricFigure> told = told(window, ALL);
        if (told.isPresent()) {
            return told(window, told.get());
        }
        LocalDate firstRows = firstRows();
        return firstRows == null || window.from().isBefore(firstRows)
                ? new SeriesPoint(
                        window, SeriesStatus.UNKNOWN, null, null, null, null, false, false, null)
                : computed(window);
    }

    private SeriesPoint told(Period window, HistoricFigure all) {
        return new SeriesPoint(
                window,
                SeriesStatus.HISTORIC,
                all.base(),
                all.value(),
                told(window, Sex.KVINNA.name()).map(HistoricFigure::value).orElse(null),
                told(window, Sex.MAN.name()).map(HistoricFigure::value).orElse(null),
                false,
                false,
                all.source());
    }

    Optional<HistoricFigure> told(Period window, String group) {
        return historic.stream()
                .filter(each -> each.period().equals(window))
                .filter(each -> each.figure().equals(TABLE + group))
                .findFirst();
    }

    private SeriesPoint computed(Period window) {
        List<Stay> exits = in(window, one -> true);
        return new SeriesPoint(
                window,
                SeriesStatus.COMPUTED,
                (long) exits.size(),
                mean(exits),
                mean(in(window, one -> one.sex() == Sex.KVINNA)),
                mean(in(window, one -> one.sex() == Sex.MAN)),
                false,
                false,
                null);
    }

    Map<String, Behind> behind(Period window) {
        Map<String, Behind> behind = new HashMap<>();
        for (Stay stay : in(window, one -> true)) {
            Behind one = new Behind(1, stay.days());
            behind.merge(EVERYONE, one, Behind::plus);
            behind.merge(stay.sex().name(), one, Behind::plus);
        }
        return behind;
    }

    List<Stay> in(Period window, Predicate<Stay> who) {
        return stays.stream().filter(stay -> window.contains(stay.endedOn())).filter(who).toList();
    }

    private static @Nullable BigDecimal mean(List<Stay> exits) {
        long days = exits.stream().mapToLong(Stay::days).sum();
        return exits.isEmpty()
                ? null
                : MONTHS.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(DAYS * exits.size()), 1, RoundingMode.HALF_UP);
    }

    /** Historic figures say until when there were no rows; without them, the first start does. */
    @Nullable LocalDate firstRows() {
        Stream<LocalDate> afterTold = historic.stream().map(each -> each.period().to().plusDays(1));
        return afterTold.max(LocalDate::compareTo).orElse(firstStart);
    }
}

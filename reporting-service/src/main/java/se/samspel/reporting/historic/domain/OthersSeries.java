package se.samspel.reporting.historic.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The series as others than the host read it: a point each quarter. A window is shown where five or
 * more left in it, where those by whom it differs from each window shown before are five or more,
 * or nobody, and where all of them together tell of no few. What is shown follows from the rows
 * alone, never from the days asked for: two questions give no more than one.
 */
public record OthersSeries(ThroughputSeries series) {

    private static final int QUARTER = 3;

    public List<SeriesPoint> points(Period asked) {
        List<SeriesPoint> points = new ArrayList<>();
        List<Period> shown = new ArrayList<>();
        List<Period> sexesShown = new ArrayList<>();
        ShownWindows together = new ShownWindows(series);
        LocalDate first = earliest(asked.from());
        ThroughputSeries.ends(first, asked.to())
                .filter(month -> month.getMonthValue() % QUARTER == 0)
                .forEach(month -> points.add(point(month, shown, sexesShown, together)));
        return points.stream()
                .filter(point -> !point.window().to().isBefore(asked.from()))
                .toList();
    }

    /** Decided from the first rows on, whatever is asked for. */
    private LocalDate earliest(LocalDate from) {
        LocalDate rows = series.firstRows();
        return rows == null || from.isBefore(rows) ? from : rows;
    }

    private SeriesPoint point(
            YearMonth month, List<Period> shown, List<Period> sexesShown, ShownWindows together) {
        SeriesPoint exact = series.point(month);
        if (exact.status() != SeriesStatus.COMPUTED) {
            // A report that was printed without its base is no proof that it was large enough.
            boolean large = exact.exits() != null && exact.exits() >= Disclosure.THRESHOLD;
            return exact.forOthers(large, large && bothSexesLarge(exact.window()));
        }
        boolean apart = mayShow(exact.window(), shown, one -> true);
        ShownWindows.May may = apart ? together.show(exact.window()) : ShownWindows.May.NOTHING;
        boolean show = may.mean();
        boolean showSexes =
                may.sexes()
                        && Arrays.stream(Sex.values())
                                .allMatch(sex -> mayShowSex(exact.window(), sexesShown, sex));
        if (show) {
            shown.add(exact.window());
            together.add(exact.window(), showSexes);
        }
        if (showSexes) {
            sexesShown.add(exact.window());
        }
        return exact.forOthers(show, showSexes);
    }

    private boolean bothSexesLarge(Period window) {
        return List.of(Sex.KVINNA, Sex.MAN).stream()
                .allMatch(sex ->
                        series.told(window, sex.name())
                                .filter(told ->
                                        told.base() != null && told.base() >= Disclosure.THRESHOLD)
                                .isPresent());
    }

    private boolean mayShowSex(Period window, List<Period> before, Sex sex) {
        boolean unknown = sex == Sex.OKANT;
        Predicate<Stay> who = one -> one.sex() == sex;
        return unknown && series.in(window, who).isEmpty() || mayShow(window, before, who);
    }

    private boolean mayShow(Period window, List<Period> before, Predicate<Stay> who) {
        return series.in(window, who).size() >= Disclosure.THRESHOLD
                && before.stream()
                        .noneMatch(other -> Disclosure.isSmall(apart(window, other, who)));
    }

    /** How many left in one of the windows but not in the other. */
    private long apart(Period one, Period other, Predicate<Stay> who) {
        long both =
                series.in(one, who).stream().filter(stay -> other.contains(stay.endedOn())).count();
        return series.in(one, who).size() + series.in(other, who).size() - 2 * both;
    }
}

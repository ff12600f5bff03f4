package se.samspel.reporting.historic.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The series as others than the host read it: a point each quarter. A window is shown where five or
 * more left in it, where those by whom it differs from each window shown before are five or more,
 * or nobody, and where all of them together tell of no few. What is shown follows from the rows and
 * from what was shown before, never from the days asked for: two questions give no more than one. A
 * point that changes by few stays as it was.
 */
public final class OthersSeries {

    private static final int QUARTER = 3;

    private final ThroughputSeries series;
    private final Map<LocalDate, List<KeptPoint>> kept;
    private final List<Period> shown = new ArrayList<>();
    private final List<Period> sexesShown = new ArrayList<>();
    private final ShownWindows together;

    /**
     * @param kept by the last day of their windows, the latest last
     */
    public OthersSeries(ThroughputSeries series, Map<LocalDate, List<KeptPoint>> kept) {
        this.series = series;
        this.kept = Map.copyOf(kept);
        this.together = new ShownWindows(series);
        kept.values().stream().flatMap(List::stream).forEach(this::addShown);
    }

    private void addShown(KeptPoint point) {
        shown.add(point.point().window());
        together.add(point.point().window(), point.showsSexes());
        if (point.showsSexes()) {
            sexesShown.add(point.point().window());
        }
    }

    /** Of every quarter that has ended in these days, and of those from the first rows on. */
    public List<KeptPoint> points(Period days) {
        LocalDate rows = series.firstRows();
        LocalDate first = rows == null || days.from().isBefore(rows) ? days.from() : rows;
        return ThroughputSeries.ends(first, days.to())
                .filter(month -> month.getMonthValue() % QUARTER == 0)
                .map(this::point)
                .toList();
    }

    private KeptPoint point(YearMonth month) {
        SeriesPoint exact = series.point(month);
        Period window = exact.window();
        if (exact.status() != SeriesStatus.COMPUTED) {
            // A report that was printed without its base is no proof that it was large enough.
            boolean large = exact.exits() != null && exact.exits() >= Disclosure.THRESHOLD;
            return new KeptPoint(exact.forOthers(large, large && bothSexesLarge(window)), Map.of());
        }
        var now = series.behind(window);
        List<KeptPoint> before = before(window);
        boolean same = !before.isEmpty() && before.getLast().behind().equals(now);
        if (same || before.stream().anyMatch(each -> each.tellsOfFewBeside(now))) {
            return before.getLast();
        }
        boolean apart = mayShow(window, shown, one -> true);
        ShownWindows.May may = apart ? together.show(window) : ShownWindows.May.NOTHING;
        boolean show = may.mean();
        boolean showSexes =
                may.sexes()
                        && Arrays.stream(Sex.values())
                                .allMatch(sex -> mayShowSex(window, sexesShown, sex));
        if (!show && !before.isEmpty()) {
            return before.getLast();
        }
        var point = new KeptPoint(exact.forOthers(show, showSexes), now);
        if (show) {
            addShown(point);
        }
        return point;
    }

    private List<KeptPoint> before(Period window) {
        return kept.getOrDefault(window.to(), List.of());
    }

    private boolean bothSexesLarge(Period window) {
        return Stream.of(Sex.KVINNA, Sex.MAN)
                .allMatch(sex ->
                        series.told(window, sex.name())
                                .filter(told ->
                                        told.base() != null && told.base() >= Disclosure.THRESHOLD)
                                .isPresent());
    }

    private boolean mayShowSex(Period window, List<Period> others, Sex sex) {
        boolean unknown = sex == Sex.OKANT;
        Predicate<Stay> who = one -> one.sex() == sex;
        return unknown && series.in(window, who).isEmpty() || mayShow(window, others, who);
    }

    private boolean mayShow(Period window, List<Period> others, Predicate<Stay> who) {
        return series.in(window, who).size() >= Disclosure.THRESHOLD
                && others.stream()
                        .filter(other -> !other.equals(window))
                        .noneMatch(other -> tellsOfFew(apart(window, other, who), other));
    }

    /** The same people as in a window that shows those of before tell the few who have come. */
    private boolean tellsOfFew(long apart, Period other) {
        return apart == 0 ? isStale(other) : Disclosure.isSmall(apart);
    }

    private boolean isStale(Period window) {
        return before(window).stream()
                .anyMatch(each -> each.tellsOfFewBeside(series.behind(window)));
    }

    /** How many left in one of the windows but not in the other. */
    private long apart(Period one, Period other, Predicate<Stay> who) {
        long both =
                series.in(one, who).stream().filter(stay -> other.contains(stay.endedOn())).count();
        return series.in(one, who).size() + series.in(other, who).size() - 2 * both;
    }
}

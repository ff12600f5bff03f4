package se.samspel.reporting.historic.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The windows that readers have, as one system: a window is the sum of four quarters, so several
 * that overlap tell of a quarter's few what no two of them do.
 */
final class ShownWindows {

    private static final int QUARTER = 3;
    private static final int QUARTERS = 4;

    private final ThroughputSeries series;
    private final Map<Period, Boolean> shown = new LinkedHashMap<>();

    ShownWindows(ThroughputSeries series) {
        this.series = series;
    }

    /** What of one more window may be shown beside them. */
    record May(boolean mean, boolean sexes) {

        static final May NOTHING = new May(false, false);
    }

    May show(Period window) {
        Protection protection = system(window).protect();
        boolean mean = protection.shows("mean");
        boolean sexes = mean && protection.shows("mean " + Sex.KVINNA);
        return new May(mean, sexes);
    }

    void add(Period window, boolean sexes) {
        shown.put(window, sexes);
    }

    private ProtectedCounts system(Period window) {
        var counts = new ProtectedCounts(Disclosure.THRESHOLD);
        Set<Period> windows = new LinkedHashSet<>(shown.keySet());
        windows.add(window);
        Set<LocalDate> quarters = new TreeSet<>();
        windows.forEach(each -> quarters.addAll(quarters(each)));
        quarters.forEach(first -> count(counts, quarter(first)));
        for (Period each : windows) {
            count(counts, each);
            groups().forEach(sex ->
                    counts.sum(
                            name(each, sex),
                            quarters(each).stream()
                                    .map(first -> name(quarter(first), sex))
                                    .toList()));
        }
        shown.forEach((each, sexes) ->
                groups().filter(sex -> sexes || sex.isEmpty())
                        .forEach(sex -> counts.known(name(each, sex), people(each, sex))));
        groups().forEach(sex ->
                counts.mean("mean" + (sex.isEmpty() ? "" : " " + sex), name(window, sex)));
        return counts.together(Arrays.stream(Sex.values()).map(sex -> "mean " + sex).toList());
    }

    private void count(ProtectedCounts counts, Period period) {
        groups().forEach(sex ->
                counts.unprinted(name(period, sex), people(period, sex), Smallness.PARTY));
        counts.sum(
                name(period, ""),
                Arrays.stream(Sex.values()).map(sex -> name(period, sex.name())).toList());
        String unknown = Sex.OKANT.name();
        if (people(period, unknown) == 0) {
            // Readers take it for granted.
            counts.known(name(period, unknown), 0);
        }
    }

    /** Everybody, and each sex. */
    private static Stream<String> groups() {
        return Stream.concat(Stream.of(""), Arrays.stream(Sex.values()).map(Sex::name));
    }

    private long people(Period period, String sex) {
        return series.in(period, stay -> sex.isEmpty() || stay.sex().name().equals(sex)).size();
    }

    private static String name(Period period, String sex) {
        return period.from() + ".." + period.to() + " " + sex;
    }

    private static List<LocalDate> quarters(Period window) {
        return Stream.iterate(window.from(), first -> first.plusMonths(QUARTER))
                .limit(QUARTERS)
                .toList();
    }

    private static Period quarter(LocalDate first) {
        return new Period(first, first.plusMonths(QUARTER).minusDays(1));
    }
}

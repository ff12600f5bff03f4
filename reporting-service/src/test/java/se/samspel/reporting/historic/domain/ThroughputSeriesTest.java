package se.samspel.reporting.historic.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.Period;

class ThroughputSeriesTest {

    static final Period YEARS = days("2020-01-01", "2022-12-31");

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static ThroughputSeries series(List<Stay> stays, List<HistoricFigure> historic) {
        LocalDate first =
                stays.stream().map(Stay::startedOn).min(LocalDate::compareTo).orElse(null);
        return new ThroughputSeries(stays, historic, first);
    }

    static List<Stay> left(int number, Sex sex, String from, String on) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            stays.add(new Stay(sex, LocalDate.parse(from), LocalDate.parse(on)));
        }
        return stays;
    }

    private static HistoricFigure told(String from, String to, String value, @Nullable Long base) {
        return new HistoricFigure(
                days(from, to),
                "throughputMonths.meanExcludingDropouts",
                new BigDecimal(value),
                base,
                "Årsrapport");
    }

    static List<SeriesPoint> others(ThroughputSeries series, Period asked) {
        return new OthersSeries(series, Map.of())
                .points(asked).stream()
                        .map(KeptPoint::point)
                        .filter(point -> !point.window().to().isBefore(asked.from()))
                        .toList();
    }

    private static final Period ONE_WINDOW = days("2020-12-01", "2020-12-31");

    private static KeptPoint again(List<Stay> stays, KeptPoint... before) {
        Map<LocalDate, List<KeptPoint>> kept =
                before.length == 0 ? Map.of() : Map.of(ONE_WINDOW.to(), List.of(before));
        return new OthersSeries(series(stays, List.of()), kept)
                .points(ONE_WINDOW).stream()
                        .filter(each -> each.point().window().to().equals(ONE_WINDOW.to()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aPointThatChangesByFewStaysAsItWasShown() {
        List<Stay> stays = left(9, Sex.MAN, "2019-01-01", "2020-11-01");
        KeptPoint first = again(stays);
        stays.addAll(left(1, Sex.MAN, "2019-01-01", "2020-12-01"));
        assertThat(first.point().mean()).isNotNull();
        assertThat(again(stays, first)).isEqualTo(first);

        stays.addAll(left(5, Sex.MAN, "2019-01-01", "2020-12-01"));
        KeptPoint second = again(stays, first);
        assertThat(second.point().mean()).isGreaterThan(first.point().mean());

        List<Stay> back = stays.subList(0, 10);
        assertThat(again(back, first, second)).isEqualTo(second);
    }

    @Test
    void aDayThatIsCorrectedStaysHiddenInThePointThatWasShown() {
        KeptPoint first = again(left(9, Sex.MAN, "2019-01-01", "2020-11-01"));
        List<Stay> corrected = left(8, Sex.MAN, "2019-01-01", "2020-11-01");
        corrected.addAll(left(1, Sex.MAN, "2018-01-01", "2020-11-01"));

        assertThat(again(corrected, first)).isEqualTo(first);
    }

    @Test
    void aWindowOfTheSamePeopleAsAnOutdatedOneIsWithheld() {
        List<Stay> stays = left(9, Sex.MAN, "2018-01-01", "2020-11-01");
        KeptPoint december = again(stays);
        stays.addAll(left(1, Sex.MAN, "2018-01-01", "2020-10-01"));

        assertThat(
                        new OthersSeries(
                                        series(stays, List.of()),
                                        Map.of(ONE_WINDOW.to(), List.of(december)))
                                .points(days("2020-12-01", "2021-03-31")))
                .filteredOn(each -> each.point().mean() != null)
                .containsExactly(december);
    }

    @Test
    void windowsOfTheSamePeopleAreShownAnewTogetherWhereManyHaveCome() {
        List<Stay> stays = left(9, Sex.MAN, "2020-01-15", "2020-10-01");
        Period asked = days("2021-03-01", "2021-12-31");
        Map<LocalDate, List<KeptPoint>> kept = new HashMap<>();
        for (int more : List.of(0, 1, 5)) {
            stays.addAll(left(more, Sex.MAN, "2020-01-15", "2020-10-01"));
            new OthersSeries(series(stays, List.of()), kept)
                    .points(asked).stream()
                            .filter(each -> each.point().mean() != null)
                            .filter(each ->
                                    !kept.getOrDefault(each.point().window().to(), List.of())
                                            .contains(each))
                            .forEach(each ->
                                    kept.computeIfAbsent(
                                                    each.point().window().to(),
                                                    to -> new ArrayList<>())
                                            .add(each));
        }

        assertThat(kept).hasSize(3);
        assertThat(kept.values())
                .allSatisfy(points ->
                        assertThat(points)
                                .extracting(each -> each.behind().get("ALL").people())
                                .containsExactly(9L, 15L));
    }

    @Test
    void aMonthIsTheMeanOfTheTwelveMonthsUntilItsEnd() {
        List<Stay> stays = left(1, Sex.KVINNA, "2019-01-01", "2020-01-01");
        stays.addAll(left(1, Sex.MAN, "2020-01-01", "2020-12-31"));
        var points = series(stays, List.of()).points(days("2020-12-01", "2021-01-31"));

        assertThat(points).hasSize(2);
        assertThat(points.getFirst().window()).isEqualTo(days("2020-01-01", "2020-12-31"));
        assertThat(points.getFirst().exits()).isEqualTo(2);
        assertThat(points.getFirst().mean()).isEqualByComparingTo("12.0");
        assertThat(points.getLast().exits()).isEqualTo(1);
        assertThat(points.getLast().women()).isNull();
    }

    @Test
    void aWindowThatReachesBackBeforeTheRowsIsNotComputed() {
        var series = series(left(6, Sex.MAN, "2020-07-01", "2021-03-01"), List.of());

        assertThat(series.points(days("2021-05-01", "2021-06-30")))
                .extracting(SeriesPoint::status)
                .containsExactly(SeriesStatus.UNKNOWN, SeriesStatus.COMPUTED);
    }

    @Test
    void whoIsStillThereTellsHowFarTheRowsReachBack() {
        var series =
                new ThroughputSeries(
                        left(6, Sex.MAN, "2020-07-01", "2021-03-01"),
                        List.of(),
                        LocalDate.parse("2020-01-01"));

        assertThat(series.points(days("2020-12-01", "2020-12-31")).getFirst().status())
                .isEqualTo(SeriesStatus.COMPUTED);
    }

    @Test
    void toldYearsSayUntilWhenThereWereNoRows() {
        var series =
                series(
                        left(6, Sex.MAN, "2017-07-01", "2021-03-01"),
                        List.of(told("2019-01-01", "2019-12-31", "14.0", null)));
        var points = series.points(days("2019-12-01", "2020-12-31"));

        assertThat(points.getFirst().status()).isEqualTo(SeriesStatus.HISTORIC);
        assertThat(points.getFirst().mean()).isEqualByComparingTo("14.0");
        assertThat(points.subList(1, 12))
                .extracting(SeriesPoint::status)
                .containsOnly(SeriesStatus.UNKNOWN);
        assertThat(points.getLast().status()).isEqualTo(SeriesStatus.COMPUTED);
    }

    @Test
    void othersGetQuartersWithoutBasesAndToldFiguresOnlyOfGroups() {
        var series =
                series(
                        left(5, Sex.MAN, "2017-07-01", "2021-03-01"),
                        List.of(
                                told("2018-01-01", "2018-12-31", "14.0", 5L),
                                told("2019-01-01", "2019-12-31", "15.0", 4L)));
        var points = others(series, days("2018-12-01", "2021-03-31"));

        assertThat(points).hasSize(10);
        assertThat(points.getFirst().mean()).isEqualByComparingTo("14.0");
        assertThat(points.get(4).withheld()).isTrue();
        assertThat(points.getLast().mean()).isNotNull();
        assertThat(points.getLast().exits()).isNull();
        assertThat(points.getLast().sexesWithheld()).isTrue();
    }

    @Test
    void aWindowThatDiffersByFewFromAShownOneIsWithheld() {
        List<Stay> stays = left(6, Sex.MAN, "2018-01-01", "2020-02-01");
        stays.addAll(left(4, Sex.MAN, "2018-01-01", "2020-05-01"));
        var points = others(series(stays, List.of()), days("2020-03-01", "2020-09-30"));

        assertThat(points).extracting(SeriesPoint::withheld).containsExactly(false, true, true);
    }
}

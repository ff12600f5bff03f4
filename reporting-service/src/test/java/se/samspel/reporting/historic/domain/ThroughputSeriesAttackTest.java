package se.samspel.reporting.historic.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.historic.domain.ThroughputSeriesTest.YEARS;
import static se.samspel.reporting.historic.domain.ThroughputSeriesTest.left;
import static se.samspel.reporting.historic.domain.ThroughputSeriesTest.others;
import static se.samspel.reporting.historic.domain.ThroughputSeriesTest.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/** Readers who ask for many windows, and reckon. */
class ThroughputSeriesAttackTest {

    /** A window is the sum of its quarters, and this reader has them all and a solver. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void allWindowsTogetherGiveAwayNoFewOfAQuarter(@ForAll long seed) {
        Random dice = new Random(seed);
        List<Stay> stays = new ArrayList<>();
        for (int quarter = 0; quarter < 12; quarter++) {
            String on = LocalDate.of(2019, 2, 1).plusMonths(3L * quarter).toString();
            for (Sex sex : List.of(Sex.KVINNA, Sex.MAN)) {
                int size = List.of(1, 4, 12).get(dice.nextInt(3));
                stays.addAll(left(dice.nextInt(size), sex, "2018-01-01", on));
            }
        }
        QuarterReader reader = new QuarterReader();
        for (SeriesPoint point : others(series(stays, List.of()), YEARS)) {
            tell(reader, point, stays);
        }

        assertThat(
                        IntStream.range(1, 12)
                                .mapToObj(quarter ->
                                        LocalDate.of(2019, 1, 1).plusMonths(3L * quarter))
                                .flatMap(first ->
                                        Stream.of("KVINNA", "MAN")
                                                .filter(sex ->
                                                        Disclosure.isSmall(
                                                                in(stays, quarter(first), sex)))
                                                .map(sex -> first + sex))
                                .filter(name -> reader.widthOf(name) < 5 - 1e-6))
                .isEmpty();
    }

    private static void tell(QuarterReader reader, SeriesPoint point, List<Stay> stays) {
        List<String> sexes = List.of("KVINNA", "MAN");
        List<List<String>> told =
                point.sexesWithheld() ? List.of(sexes) : sexes.stream().map(List::of).toList();
        if (point.mean() != null) {
            told.forEach(each ->
                    reader.hears(
                            point.window().from(),
                            each,
                            each.stream().mapToLong(sex -> in(stays, point.window(), sex)).sum()));
        }
    }

    private static Period quarter(LocalDate first) {
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    private static long in(List<Stay> stays, Period period, String sex) {
        return stays.stream()
                .filter(stay -> period.contains(stay.endedOn()))
                .filter(stay -> sex.isEmpty() || stay.sex().name().equals(sex))
                .count();
    }

    @Property(tries = 150)
    void noTwoQuestionsGiveAwayFewPeople(@ForAll Random random) {
        List<Stay> stays = new ArrayList<>();
        int people = random.nextInt(60);
        for (int i = 0; i < people; i++) {
            LocalDate on = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
            Sex sex = Sex.values()[random.nextInt(2)];
            stays.add(new Stay(sex, LocalDate.of(2018, 1, 1), on));
        }
        ThroughputSeries series = series(stays, List.of());
        LocalDate start = YEARS.from().plusMonths(random.nextInt(20));
        List<SeriesPoint> all = others(series, YEARS);
        List<SeriesPoint> later = others(series, new Period(start, YEARS.to()));

        assertThat(all).containsAll(later);
        List<SeriesPoint> shown = all.stream().filter(point -> point.mean() != null).toList();
        for (SeriesPoint one : shown) {
            for (SeriesPoint other : shown) {
                long apart =
                        stays.stream()
                                .filter(stay ->
                                        one.window().contains(stay.endedOn())
                                                != other.window().contains(stay.endedOn()))
                                .count();
                assertThat(apart == 0 || apart >= 5).isTrue();
            }
        }
        assertThat(shown).allMatch(point -> Objects.isNull(point.exits()));
    }
}

package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.disclosure.domain.Terms;

/** What an edition must not add to what readers got of others before. */
class EarlierEditionsTest {

    private static final List<Period> YEARS =
            Stream.of("2023-01-01", "2023-07-01", "2024-01-01", "2024-07-01")
                    .map(LocalDate::parse)
                    .map(from -> new Period(from, from.plusYears(1).minusDays(1)))
                    .toList();

    @Test
    void anEditionOfTheSameFiguresIsTheSame() {
        TeamReport report = team(0).report();
        Disclosure first = Disclosure.controlled(report);

        Disclosure second = later(team(0), shown(first));

        assertThat(second.withheld()).isEqualTo(first.withheld());
    }

    @Test
    void whereTwoHaveLeftSinceTheFiguresThatChangedAreNotShownAgain() {
        Disclosure first = Disclosure.controlled(team(0).report());

        Disclosure second = later(team(2), shown(first));

        assertThat(first.figures().value("stockAndFlow.exits")).isEqualTo("12");
        assertThat(second.figures().value("stockAndFlow.exits")).isNull();
        assertThat(second.figures().value("stockAndFlow.activeAtEnd")).isNull();
        assertThat(second.figures().value("stockAndFlow.activeAtStart")).isEqualTo("52");
    }

    @Test
    void whereManyHaveLeftSinceTheyAreShown() {
        Disclosure first = Disclosure.controlled(team(0).report());

        Disclosure second = later(team(8), shown(first));

        assertThat(second.figures().value("stockAndFlow.exits")).isEqualTo("20");
    }

    @Test
    void aStockThatLastYearsReportHadOtherwiseByFewIsWithheld() {
        Period before = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        ShownFigures lastYear =
                new ShownFigures(before, Map.of("stockAndFlow.activeAtEnd", new BigDecimal("51")));

        Disclosure disclosed = later(team(0), lastYear);

        assertThat(disclosed.figures().value("stockAndFlow.activeAtStart")).isNull();
    }

    /** However many years hang together, and in whichever order they were read. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void ofYearsThatShareHalvesNoFewAreLearnt(@ForAll long seed) {
        Random dice = new Random(seed);
        People people = HalfYears.someone(dice);
        List<Period> years = new ArrayList<>(YEARS);
        Collections.shuffle(years, dice);
        List<ShownFigures> earlier = new ArrayList<>();
        HalfYears reader = new HalfYears(people);

        for (Period year : years.subList(0, 2 + dice.nextInt(years.size() - 1))) {
            Disclosure shown =
                    Disclosure.controlled(
                            people.report(year),
                            Terms.USUAL,
                            Earlier.of(year, earlier, people::report));
            earlier.add(ShownFigures.of(year, shown));
            reader.reads(year, shown);
        }

        assertThat(reader.learnt()).isEmpty();
    }

    @Test
    void yearsReadApartThatHangTogetherByAThirdAreReckonedWithTogether() {
        People people = HalfYears.someone(new Random(1));
        List<ShownFigures> apart =
                List.of(
                        ShownFigures.of(YEARS.getFirst(), shownAlone(people, YEARS.getFirst())),
                        ShownFigures.of(YEARS.get(2), shownAlone(people, YEARS.get(2))));

        Earlier earlier = Earlier.of(YEARS.get(1), apart, people::report);

        assertThat(earlier.years()).hasSize(2);
        assertThat(earlier.halves()).hasSize(4);
        assertThat(Earlier.of(YEARS.getFirst(), List.of(), people::report).halves()).isEmpty();
    }

    private static Disclosure shownAlone(People people, Period year) {
        return Disclosure.controlled(people.report(year));
    }

    private static Disclosure later(People people, ShownFigures... earlier) {
        return Disclosure.controlled(
                people.report(),
                Terms.USUAL,
                Earlier.of(People.YEAR_2024, List.of(earlier), people::report));
    }

    private static ShownFigures shown(Disclosure disclosure) {
        return ShownFigures.of(People.YEAR_2024, disclosure);
    }

    /** Forty who stayed and twelve who left, of whom some more have turned out to have left. */
    private static People team(int late) {
        return new People()
                .with(20 - late, who -> {})
                .with(20, People.Person::man)
                .with(12, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                .with(late, who -> who.left("2024-10-01", ExitDestination.ARBETE));
    }
}

package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.disclosure.domain.Terms;

/** What an edition must not add to what readers got of others before. */
class EarlierEditionsTest {

    private static final double WIDTH = Disclosure.THRESHOLD - 1e-6;
    private static final Period SCHOOL_YEAR =
            new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));

    @Test
    void anEditionOfTheSameFiguresIsTheSame() {
        TeamReport report = team(0).report();
        Disclosure first = Disclosure.controlled(report);

        Disclosure second = Disclosure.controlled(report, Terms.USUAL, List.of(shown(first)));

        assertThat(second.withheld()).isEqualTo(first.withheld());
    }

    @Test
    void whereTwoHaveLeftSinceTheFiguresThatChangedAreNotShownAgain() {
        Disclosure first = Disclosure.controlled(team(0).report());

        Disclosure second =
                Disclosure.controlled(team(2).report(), Terms.USUAL, List.of(shown(first)));

        assertThat(first.figures().value("stockAndFlow.exits")).isEqualTo("12");
        assertThat(second.figures().value("stockAndFlow.exits")).isNull();
        assertThat(second.figures().value("stockAndFlow.activeAtEnd")).isNull();
        assertThat(second.figures().value("stockAndFlow.activeAtStart")).isEqualTo("52");
    }

    @Test
    void whereManyHaveLeftSinceTheyAreShown() {
        Disclosure first = Disclosure.controlled(team(0).report());

        Disclosure second =
                Disclosure.controlled(team(8).report(), Terms.USUAL, List.of(shown(first)));

        assertThat(second.figures().value("stockAndFlow.exits")).isEqualTo("20");
    }

    @Test
    void aStockThatLastYearsReportHadOtherwiseByFewIsWithheld() {
        Period before = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        ShownFigures lastYear =
                new ShownFigures(before, Map.of("stockAndFlow.activeAtEnd", new BigDecimal("51")));

        Disclosure disclosed =
                Disclosure.controlled(team(0).report(), Terms.USUAL, List.of(lastYear));

        assertThat(disclosed.figures().value("stockAndFlow.activeAtStart")).isNull();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void ofTwoYearsThatShareAHalfNoFewAreLearnt(@ForAll long seed) {
        People people = HalfYears.someone(new Random(seed));
        TeamReport first = people.report(SCHOOL_YEAR);
        Disclosure shownFirst = Disclosure.controlled(first);
        TeamReport second = people.report();

        Disclosure shownSecond =
                Disclosure.controlled(
                        second, Terms.USUAL, List.of(ShownFigures.of(SCHOOL_YEAR, shownFirst)));

        HalfYears attack = new HalfYears(second, shownSecond).and(first, shownFirst);
        assertThat(
                        second.halves().getFirst().figures().all().stream()
                                .map(Figure::name)
                                .filter(HalfYears::isFlow)
                                .filter(name -> Disclosure.isSmall(attack.inSharedHalf(name)))
                                .filter(name -> attack.widthOfShared(name) < WIDTH))
                .isEmpty();
        assertThat(
                        second.figures().all().stream()
                                .map(Figure::name)
                                .filter(HalfYears::isFlow)
                                .filter(name -> Disclosure.isSmall(second.figures().count(name)))
                                .filter(name -> attack.widthOf(name) < WIDTH))
                .isEmpty();
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

package se.samspel.reporting.targets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.Cells;
import se.samspel.reporting.cost.domain.Facts;
import se.samspel.reporting.cost.domain.Group;
import se.samspel.reporting.cost.domain.Heads;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.People;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.targets.domain.Target.Unit;

class TargetsAndResultsTest {

    private static final InterventionFacts TEAM =
            Facts.team("Teamet", Facts.people(40, 36, 23, 36, 30, 22), Heads.NONE);

    @Test
    void eachTargetIsHeldAgainstTheFigureThatItNames() {
        assertThat(result(TEAM, "PARTICIPANTS", Unit.COUNT)).isEqualTo(Cell.of(76));
        assertThat(result(TEAM, "ENROLLED", Unit.COUNT)).isEqualTo(Cell.of(23));
        assertThat(result(TEAM, "EXITS", Unit.COUNT)).isEqualTo(Cell.of(36));
        assertThat(result(TEAM, "GOAL_ATTAINED", Unit.COUNT)).isEqualTo(Cell.of(22));
        assertThat(result(TEAM, "GOAL_ATTAINED", Unit.PERCENT)).isEqualTo(cell("73.3"));
        assertThat(result(TEAM, "COST_PER_PARTICIPANT", Unit.SEK)).isEqualTo(cell("14729.11"));
        assertThat(result(TEAM, "COST_PER_GOAL", Unit.SEK)).isEqualTo(cell("50882.36"));
    }

    @Test
    void whatNoFigureAnswersHasNoResult() {
        assertThat(result(TEAM, "SATISFIED", Unit.COUNT)).isEqualTo(new Cell.Undefined());
        assertThat(result(TEAM, "PARTICIPANTS", Unit.DAYS)).isEqualTo(new Cell.Undefined());
        assertThat(result(heads(12), "GOAL_ATTAINED", Unit.COUNT)).isEqualTo(new Cell.Undefined());
        assertThat(result(heads(12), "PARTICIPANTS", Unit.COUNT)).isEqualTo(Cell.of(12));
    }

    @Test
    void aTargetOfPartOfTheYearStandsWithoutResult() {
        Target spring =
                new Target(
                        "EXITS",
                        BigDecimal.TEN,
                        Unit.COUNT,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2020-06-30"));
        Section section = sections(TEAM, spring).getLast();

        assertThat(section.table().rows().getFirst().label().sv())
                .isEqualTo("Teamet: Avslutade (2020-01-01–2020-06-30)");
        assertThat(section.table().rows().getFirst().cells())
                .containsExactly(
                        Cell.of(10),
                        new Cell.Undefined(),
                        new Cell.Undefined(),
                        new Cell.Undefined());
    }

    @Test
    void aTargetOfAnotherYearIsNoneOfThis() {
        Target former =
                new Target(
                        "EXITS",
                        BigDecimal.TEN,
                        Unit.COUNT,
                        LocalDate.parse("2019-01-01"),
                        LocalDate.parse("2019-12-31"));

        assertThat(sections(TEAM, former)).extracting(Section::key).containsExactly("planned");
    }

    @Test
    void participantsAndGoalsStandBySexAndAreKeptAsShown() {
        InterventionFacts mixed =
                Facts.team(
                        "Blandade",
                        new People(
                                Map.of(
                                        Sex.KVINNA, new Group(40, 20L, 12L),
                                        Sex.MAN, new Group(36, 16L, 10L)),
                                23,
                                30),
                        Heads.NONE);

        assertThat(sexes(mixed, "GOAL_ATTAINED")).containsExactly(Cell.of(12), Cell.of(10));
        assertThat(sexes(mixed, "PARTICIPANTS")).containsExactly(Cell.of(40), Cell.of(36));
        assertThat(sexes(mixed, "ENROLLED")).containsOnly(new Cell.Undefined());
        assertThat(results(mixed, target("GOAL_ATTAINED", Unit.COUNT)).printed())
                .containsEntry(mixed.id() + ".goals.women", 12L)
                .containsEntry(mixed.id() + ".goals.men", 10L);
    }

    @Test
    void fewOfASexAreWithheldOfATarget() {
        InterventionFacts few =
                Facts.team(
                        "Få",
                        new People(
                                Map.of(
                                        Sex.KVINNA, new Group(40, 20L, 12L),
                                        Sex.MAN, new Group(36, 16L, 2L)),
                                23,
                                30),
                        Heads.NONE);

        assertThat(sexes(few, "GOAL_ATTAINED")).containsOnly(new Cell.Withheld());
    }

    private static List<Cell> sexes(InterventionFacts facts, String indicator) {
        TargetsAndResults results = results(facts, target(indicator, Unit.COUNT));
        Protection protection = Facts.shown(results::addTo);
        return results.sexes(results.aims().getFirst(), new Cells(protection));
    }

    @Test
    void whereNobodyHasPlannedNoNumberIsPlanned() {
        Section planned = sections(heads(12), target("EXITS", Unit.COUNT)).getFirst();

        assertThat(planned.table().rows().getLast().cells().getFirst())
                .isEqualTo(new Cell.Undefined());
    }

    @Test
    void nobodyLearnsOfFewByATarget() {
        InterventionFacts few = Facts.team("Liten", Facts.people(2, 1, 3, 3, 3, 1), Heads.NONE);

        for (String code : List.of("PARTICIPANTS", "ENROLLED", "EXITS", "GOAL_ATTAINED")) {
            assertThat(result(few, code, Unit.COUNT)).as(code).isEqualTo(new Cell.Withheld());
        }
        assertThat(result(few, "GOAL_ATTAINED", Unit.PERCENT)).isEqualTo(new Cell.Withheld());
        assertThat(result(few, "COST_PER_GOAL", Unit.SEK)).isEqualTo(new Cell.Withheld());
    }

    @Test
    void thatNobodyAttainedTheGoalIsNotToldByAShareOfNothing() {
        InterventionFacts none = Facts.team("Inga", Facts.people(20, 10, 10, 5, 0, 0), Heads.NONE);

        assertThat(result(none, "GOAL_ATTAINED", Unit.PERCENT)).isEqualTo(new Cell.Withheld());
    }

    private static InterventionFacts heads(long women) {
        return Facts.headcount("Öppet hus", new Heads(women, 0, 0));
    }

    private static Cell result(InterventionFacts facts, String indicator, Unit unit) {
        TargetsAndResults results = results(facts, target(indicator, unit));
        Protection protection = Facts.shown(results::addTo);
        return results.result(results.aims().getFirst(), new Cells(protection));
    }

    private static Target target(String indicator, Unit unit) {
        return new Target(indicator, BigDecimal.TEN, unit, Facts.YEAR.from(), Facts.YEAR.to());
    }

    private static List<Section> sections(InterventionFacts facts, Target target) {
        TargetsAndResults results = results(facts, target);
        return TargetTables.of(results, Facts.shown(results::addTo));
    }

    private static TargetsAndResults results(InterventionFacts facts, Target target) {
        return new TargetsAndResults(
                Facts.YEAR, List.of(facts), Map.of(facts.id(), List.of(target)));
    }

    private static Cell cell(String value) {
        return Cell.of(new BigDecimal(value));
    }
}

package se.samspel.reporting.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;

class CostPerResultTest {

    private static final Period YEAR =
            new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));

    @Test
    void theAvestaTeamsParticipantsAndGoalsCostTheirShare() {
        Line line = CostPerResult.of(List.of(team("1119412", 76, 36, 22)), YEAR).lines().getFirst();

        assertThat(line.perParticipant()).isEqualTo(money("14729.11"));
        assertThat(line.perGoal()).isEqualTo(money("50882.36"));
    }

    @Test
    void halfAnOreIsRoundedUp() {
        Line line = CostPerResult.of(List.of(team("0.05", 2, 2, 2)), YEAR).lines().getFirst();

        assertThat(line.perParticipant()).isEqualTo(money("0.03"));
    }

    @Test
    void nothingIsDividedByNobody() {
        Line line = CostPerResult.of(List.of(team("1119412", 0, 0, 0)), YEAR).lines().getFirst();

        assertThat(line.perParticipant()).isNull();
        assertThat(line.perGoal()).isNull();
        assertThat(cells(CostPerResult.of(List.of(team("1", 0, 0, 0)), YEAR), nothingWithheld()))
                .containsExactly(
                        Cell.of(1),
                        Cell.of(0),
                        new Cell.Undefined(),
                        Cell.of(0),
                        new Cell.Undefined());
    }

    @Test
    void theSumIsOfAllAndItsGoalsCostWhatIsFollowedOneByOne() {
        Line total =
                CostPerResult.of(List.of(team("1119412", 76, 36, 22), heads("50000", 12)), YEAR)
                        .total();

        assertThat(total.cost().amount()).isEqualTo(money("1169412"));
        assertThat(total.participants()).isEqualTo(88);
        assertThat(total.perParticipant()).isEqualTo(money("13288.77"));
        assertThat(total.perGoal()).isEqualTo(money("50882.36"));
    }

    @Test
    void whereHeadsAreCountedThereAreNoGoals() {
        CostPerResult result = CostPerResult.of(List.of(heads("50000", 12)), YEAR);

        assertThat(result.total().goals()).isNull();
        assertThat(result.lines().getFirst().perParticipant()).isEqualTo(money("4166.67"));
    }

    @Test
    void manyAreShownToOthersToo() {
        Protection protection =
                Facts.shown(
                        CostPerResult.of(
                                        List.of(team("1119412", 76, 36, 22), heads("50000", 12)),
                                        YEAR)
                                ::addTo);

        assertThat(protection.withheld()).isEmpty();
    }

    @Test
    void fewAreHiddenWithEverythingThatTellsHowMany() {
        CostPerResult result =
                CostPerResult.of(
                        List.of(team("1119412", 76, 36, 22), team("300000", 3, 3, 1)), YEAR);
        Line few = result.lines().getLast();
        Protection protection = Facts.shown(result::addTo, result::addTold);

        for (String figure : List.of("participants", "perParticipant", "goals", "perGoal")) {
            assertThat(protection.shows(few.figure(figure))).as(figure).isFalse();
        }
    }

    @Test
    void thatNobodyAttainedTheGoalIsNotToldByAnEmptyQuotient() {
        CostPerResult result = CostPerResult.of(List.of(team("1000", 20, 9, 0)), YEAR);

        assertThat(cells(result, Facts.shown(result::addTo, result::addTold)).subList(3, 5))
                .containsExactly(new Cell.Withheld(), new Cell.Withheld());
    }

    @Test
    void thatAllButFewAttainedTheGoalIsHidden() {
        CostPerResult result = CostPerResult.of(List.of(team("1000", 20, 12, 10)), YEAR);

        assertThat(cells(result, Facts.shown(result::addTo, result::addTold)).get(3))
                .isEqualTo(new Cell.Withheld());
    }

    @Test
    void womenAndMenAreCountedBesideEachOther() {
        CostPerResult result = CostPerResult.of(List.of(mixed(40, 36), heads("50000", 12)), YEAR);
        List<Row> rows = bySex(result, Facts.shown(result::addTo, result::addTold));

        assertThat(rows.getFirst().cells())
                .containsExactly(Cell.of(40), Cell.of(36), Cell.of(7), Cell.of(6));
        assertThat(rows.get(1).cells())
                .containsExactly(
                        Cell.of(12), Cell.of(0), new Cell.Undefined(), new Cell.Undefined());
        assertThat(rows.getLast().cells())
                .containsExactly(Cell.of(52), Cell.of(36), Cell.of(7), Cell.of(6));
    }

    @Test
    void fewMenAreHiddenAndWhatIsLeftOfTheWholeWithThem() {
        CostPerResult result = CostPerResult.of(List.of(mixed(40, 3)), YEAR);
        Protection protection = Facts.shown(result::addTo, result::addTold);
        Line line = result.lines().getFirst();

        for (String figure : List.of("men", "women", "goals.men", "goals.women")) {
            assertThat(protection.shows(line.figure(figure))).as(figure).isFalse();
        }
        // The team report shows it.
        assertThat(protection.shows(line.figure("participants"))).isTrue();
    }

    @Test
    void theWholesFiguresAreCalledAsInTheOtherReports() {
        CostPerResult result = CostPerResult.of(List.of(mixed(40, 36)), YEAR);
        SharedNames shared = new SharedNames(YEAR);

        assertThat(result.names(YEAR))
                .containsEntry("total.goals", shared.of("exits.goalAttained").orElseThrow())
                .containsEntry(
                        "total.participants", shared.of("stockAndFlow.totalInPeriod").orElseThrow())
                .containsEntry(
                        "total.women", shared.of("bySex.totalInPeriod.KVINNA").orElseThrow());
    }

    @Test
    void anInterventionAmongOthersIsCountedUnderTheNameThatItsOwnReportsTell() {
        CostPerResult result = CostPerResult.of(List.of(mixed(20, 9), mixed(30, 8)), YEAR);
        Line line = result.lines().getFirst();

        assertThat(result.names(YEAR))
                .containsEntry(
                        line.figure("women"),
                        "ENROLMENT/TOTAL@2020-01-01..2020-12-31/part=" + line.key() + "&sex=KVINNA")
                .containsEntry("total.participants", "ENROLMENT/TOTAL@2020-01-01..2020-12-31/");
    }

    private static List<Row> bySex(CostPerResult result, Protection protection) {
        return CostPerResultTables.of(result, protection).getLast().table().rows();
    }

    /** Of women twelve leave and seven attain the goal, of men eleven and six. */
    private static InterventionFacts mixed(long women, long men) {
        return facts(
                "300000",
                false,
                new People(
                        Map.of(
                                Sex.KVINNA,
                                        new Group(women, Math.min(women, 12), Math.min(women, 7)),
                                Sex.MAN, new Group(men, Math.min(men, 11), Math.min(men, 6))),
                        0,
                        0),
                Heads.NONE);
    }

    private static List<Cell> cells(CostPerResult result, Protection protection) {
        List<Row> rows = CostPerResultTables.of(result, protection).getFirst().table().rows();
        return rows.getFirst().cells();
    }

    private static Protection nothingWithheld() {
        return Protection.NONE;
    }

    private static InterventionFacts team(String actual, long people, long exits, long goals) {
        return facts(actual, false, Facts.people(people, 0, 0, exits, exits, goals), Heads.NONE);
    }

    private static InterventionFacts heads(String actual, long heads) {
        return facts(actual, true, People.NOBODY, new Heads(heads, 0, 0));
    }

    private static InterventionFacts facts(
            String actual, boolean headcount, People people, Heads heads) {
        return new InterventionFacts(
                UUID.randomUUID(),
                "Teamet",
                new InterventionFacts.Nature(false, headcount, false, null),
                List.of(new YearMoney(2020, LocalDate.parse("2020-12-31"), null, money(actual))),
                people,
                heads);
    }

    private static Money money(String sek) {
        return Money.ofSek(new BigDecimal(sek));
    }
}

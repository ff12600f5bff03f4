package se.samspel.reporting.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.teamreport.domain.Period;

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
        Protection protection = Facts.shown(result::addTo);

        for (String figure : List.of("participants", "perParticipant", "goals", "perGoal")) {
            assertThat(protection.shows(few.figure(figure))).as(figure).isFalse();
        }
    }

    @Test
    void thatNobodyAttainedTheGoalIsNotToldByAnEmptyQuotient() {
        CostPerResult result = CostPerResult.of(List.of(team("1000", 20, 9, 0)), YEAR);

        assertThat(cells(result, Facts.shown(result::addTo)).subList(3, 5))
                .containsExactly(new Cell.Withheld(), new Cell.Withheld());
    }

    @Test
    void thatAllButFewAttainedTheGoalIsHidden() {
        CostPerResult result = CostPerResult.of(List.of(team("1000", 20, 12, 10)), YEAR);

        assertThat(cells(result, Facts.shown(result::addTo)).get(3)).isEqualTo(new Cell.Withheld());
    }

    @Test
    void anInterventionAmongOthersIsCountedUnderTheNameThatItsOwnReportsTell() {
        CostPerResult result =
                CostPerResult.of(List.of(team("1", 20, 9, 7), team("1", 30, 8, 6)), YEAR);
        Line line = result.lines().getFirst();

        assertThat(result.names(YEAR))
                .containsEntry(
                        line.figure("goals"),
                        "ENROLMENT/OUT@2020-01-01..2020-12-31/goalAttained=YES&part=" + line.key())
                .containsEntry("total.participants", "ENROLMENT/TOTAL@2020-01-01..2020-12-31/");
    }

    private static List<Cell> cells(CostPerResult result, Protection protection) {
        List<Row> rows = CostPerResultTables.of(result, protection).getFirst().table().rows();
        return rows.getFirst().cells();
    }

    private static Protection nothingWithheld() {
        return Protection.NONE;
    }

    private static InterventionFacts team(String actual, long people, long exits, long goals) {
        return facts(actual, false, new People(people, 0, 0, 0, exits, exits, goals), Heads.NONE);
    }

    private static InterventionFacts heads(String actual, long heads) {
        return facts(actual, true, new People(0, 0, 0, 0, 0, 0, 0), new Heads(heads, 0, 0));
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

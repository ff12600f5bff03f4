package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.goalShare;
import static se.samspel.reporting.figures.domain.Defined.goals;
import static se.samspel.reporting.figures.domain.Defined.meanMonths;
import static se.samspel.reporting.figures.domain.Defined.people;
import static se.samspel.reporting.figures.domain.Defined.row;
import static se.samspel.reporting.figures.domain.Defined.rows;
import static se.samspel.reporting.figures.domain.Defined.shareOfColumn;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.table.domain.Section;

class ControlTest {

    private static final String EXITS = "ENROLMENT/OUT@2024-01-01..2024-12-31/";

    private final Defined defined = new Defined();

    @Test
    void fortyPeopleGiveATableWithoutStars() {
        Section section =
                defined.left(9, "KVINNA", "ARBETE")
                        .left(6, "MAN", "ARBETE")
                        .left(5, "KVINNA", "ANNAN_ARBETSLIVSINRIKTAD_REHAB")
                        .left(6, "KVINNA", "MEDICINSK_REHAB")
                        .left(7, "MAN", "ANNAT")
                        .left(1, "MAN", "FLYTTAT")
                        .left(6, "MAN", "STUDIER")
                        .asking("exitDestination", "SEX", people())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(rows(section)).containsExactly("GOAL", "OTHER", "ALL");
        assertThat(row(section, "GOAL")).isEqualTo("14 12 26");
        assertThat(row(section, "OTHER")).isEqualTo("6 8 14");
        assertThat(row(section, "ALL")).isEqualTo("20 20 40");
    }

    @Test
    void whereTheSexesAreFewTheTableIsToldOfAll() {
        Section section =
                defined.left(9, "KVINNA", "ARBETE")
                        .left(1, "MAN", "ARBETE")
                        .left(8, "KVINNA", "ANNAT")
                        .asking("exitDestination", "SEX", people())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(section.table().columns()).hasSize(1);
        assertThat(row(section, "GOAL")).isEqualTo("10");
        assertThat(row(section, "OTHER")).isEqualTo("8");
    }

    @Test
    void aSmallGroupIsWithheldWithWhatWouldGiveItAway() {
        Section section =
                defined.left(9, "KVINNA", "ARBETE")
                        .left(2, "MAN", "ARBETE")
                        .asking("sex", "NONE", people(), goalShare(), meanMonths())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(row(section, "MAN")).isEqualTo("x x x");
        assertThat(row(section, "KVINNA").startsWith("x") || row(section, "ALL").startsWith("x"))
                .isTrue();
    }

    @Test
    void theHostMayReleaseGroupsOfThree() {
        Terms released = new Terms(3, Map.of());
        Section section =
                defined.left(9, "KVINNA", "ARBETE")
                        .left(3, "MAN", "ARBETE")
                        .asking("sex", "NONE", people())
                        .controlled(released)
                        .sections()
                        .getFirst();

        assertThat(row(section, "MAN")).isEqualTo("3");
    }

    @Test
    void theHostMayChooseTheGroups() {
        Terms released = new Terms(3, Map.of("section0", 2));
        Section section =
                defined.left(9, "KVINNA", "ARBETE")
                        .left(9, "MAN", "ANNAT")
                        .asking("exitDestination", "NONE", people())
                        .controlled(released)
                        .sections()
                        .getFirst();

        assertThat(rows(section)).containsExactly("GOAL", "OTHER", "ALL");
    }

    @Test
    void whatReadersKnowKeepsTheFewWhoCameLaterHidden() {
        defined.left(12, "KVINNA", "ARBETE").asking("sex", "NONE", people());

        assertThat(row(defined.controlled().sections().getFirst(), "ALL")).isEqualTo("12");
        assertThat(row(defined.controlled(new Shown(EXITS, 10)).sections().getFirst(), "ALL"))
                .isEqualTo("x");
        assertThat(row(defined.controlled(new Shown(EXITS, 6)).sections().getFirst(), "ALL"))
                .isEqualTo("12");
    }

    @Test
    void aSumIsWithheldWhereItsPartsWouldGiveAwayTheFewInOneOfThem() {
        defined.left(12, "KVINNA", "ARBETE").asking(null, "NONE", people());

        assertThat(row(defined.controlled().sections().getFirst(), "ALL")).isEqualTo("12");
        assertThat(row(defined.withFew(EXITS, 3).controlled().sections().getFirst(), "ALL"))
                .isEqualTo("x");
    }

    @Test
    void whatAnEarlierEditionGatheredGivesNoneOfThoseApartAway() {
        defined.left(40, "KVINNA", "ARBETE")
                .left(3, "KVINNA", "STUDIER")
                .left(6, "KVINNA", "ANNAN_ARBETSLIVSINRIKTAD_REHAB")
                .left(12, "KVINNA", "ANNAT")
                .asking("exitDestination", "NONE", people());
        var first = defined.controlled();
        assertThat(row(first.sections().getFirst(), "WORK_OR_STUDIES")).isEqualTo("43");

        Section apart =
                defined.controlled(
                                new Terms(5, Map.of("section0", 0)),
                                first.shown().toArray(Shown[]::new))
                        .sections()
                        .getFirst();

        assertThat(row(apart, "STUDIER")).isEqualTo("x");
        assertThat(row(apart, "ARBETE")).isEqualTo("x");
    }

    @Test
    void whatAnEarlierEditionToldApartGivesNoneOfThoseGatheredAway() {
        String destination = EXITS + "exitDestination=";
        Section gathered =
                defined.left(10, "KVINNA", "ARBETE")
                        .left(3, "KVINNA", "STUDIER")
                        .left(6, "KVINNA", "ANNAN_ARBETSLIVSINRIKTAD_REHAB")
                        .left(12, "KVINNA", "ANNAT")
                        .asking("exitDestination", "NONE", people())
                        .controlled(new Shown(destination + "ARBETE", 10))
                        .sections()
                        .getFirst();

        assertThat(row(gathered, "WORK_OR_STUDIES")).isEqualTo("x");
    }

    @Test
    void whatIsShownIsRememberedUnderTheSameNameInEveryReport() {
        defined.left(12, "KVINNA", "ARBETE").asking("sex", "NONE", people());

        assertThat(defined.controlled().shown())
                .contains(new Shown(EXITS, 12), new Shown(EXITS + "sex=KVINNA", 12));
    }

    @Test
    void aMeanAndAShareTellHowManyStandBehindThem() {
        defined.left(8, "KVINNA", "ARBETE")
                .left(7, "KVINNA", "ANNAT")
                .asking(null, "NONE", goalShare(), meanMonths());

        assertThat(defined.controlled().shown())
                .extracting(Shown::people)
                .containsExactlyInAnyOrder(8L, 15L, 15L);
        assertThat(
                        row(
                                defined.controlled(new Shown(EXITS + "#days", 13))
                                        .sections()
                                        .getFirst(),
                                "ALL"))
                .endsWith(" x");
    }

    @Test
    void aRowThatIsLeftOutIsKnownToBeEmpty() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .left(30, "KVINNA", "ANNAT")
                        .asking("exitDestination", "NONE", people())
                        .controlled(new Terms(5, Map.of("section0", 2)), new Shown(EXITS, 33))
                        .sections()
                        .getFirst();

        assertThat(rows(section)).doesNotContain("UNKNOWN");
        assertThat(row(section, "GOAL")).isEqualTo("x");
        assertThat(row(section, "OTHER")).isEqualTo("x");
    }

    @Test
    void aShareOfThoseWhoStayedTellsOfNoFewWhoDidNot() {
        defined.left(13, "KVINNA", "ARBETE").left(6, "KVINNA", "ANNAT").left(1, "KVINNA", null);

        // 68.4 % can only be 13 of 19, and 20 left.
        Section beside = shown(defined.asking(null, "NONE", people(), goals(), goalShare()));

        assertThat(row(beside, "ALL")).isEqualTo("20 13 x");
    }

    @Test
    void howManyLeftIsReckonedAsKnownWhereAShareIsOfSomeOfThem() {
        defined.left(13, "KVINNA", "ARBETE").left(6, "KVINNA", "ANNAT").left(1, "KVINNA", null);

        Section alone = shown(defined.asking(null, "NONE", goalShare()));

        assertThat(row(alone, "ALL")).isEqualTo("x");
    }

    @Test
    void whoAttainedTheGoalTellsOfNoFewWhoDidNot() {
        Section section =
                shown(
                        defined.left(12, "KVINNA", "ARBETE")
                                .left(1, "KVINNA", "ANNAT")
                                .asking(null, "NONE", people(), goals()));

        assertThat(row(section, "ALL")).isIn("13 x", "x 12");
    }

    @Test
    void whereNobodyOfASexLeftNobodyOfItAttainedTheGoal() {
        Section section =
                shown(
                        defined.left(9, "KVINNA", "ARBETE")
                                .left(8, "MAN", "ARBETE")
                                .left(8, "KVINNA", "ANNAT")
                                .left(7, "MAN", "ANNAT")
                                .asking("sex", "NONE", people(), goals()));

        assertThat(row(section, "KVINNA")).isEqualTo("17 9");
        assertThat(row(section, "MAN")).isEqualTo("15 8");
    }

    @Test
    void howManyCameAndWhoAttainedTheGoalAreTheLastToBeWithheld() {
        defined.left(13, "KVINNA", "ARBETE").left(6, "KVINNA", "ANNAT").left(1, "KVINNA", null);
        defined.left(9, "MAN", "ARBETE").left(6, "MAN", "ANNAT").left(1, "MAN", null);

        Section section =
                shown(defined.asking("exitDestination", "SEX", people(), shareOfColumn()));

        assertThat(row(section, "GOAL")).isEqualTo("13 9 22 x x x");
        assertThat(row(section, "OTHER")).isEqualTo("x x x x x x");
        assertThat(row(section, "UNKNOWN")).isEqualTo("x x x - - -");
        assertThat(row(section, "ALL")).isEqualTo("20 16 36 x x x");
    }

    @Test
    void whoDoesSomethingElseIsNoSmallGroupEither() {
        Section section =
                shown(
                        defined.doing(9, "ARBETE")
                                .doing(8, "STUDIER")
                                .doing(6, "STUDIER", "ARBETE")
                                .doing(7)
                                .asking("occupation", "NONE", people()));

        assertThat(row(section, "ARBETE")).isEqualTo("15");
        assertThat(row(section, "STUDIER")).isEqualTo("14");
        assertThat(row(section, "UNKNOWN")).isEqualTo("7");
        assertThat(row(section, "ALL")).isEqualTo("30");
        defined.doing(40, "ARBETE");
        assertThat(row(shown(defined), "ARBETE")).isEqualTo("55");
        assertThat(
                        row(
                                shown(
                                        new Defined()
                                                .doing(30, "ARBETE")
                                                .doing(2, "STUDIER")
                                                .asking("occupation", "NONE", people())),
                                "ARBETE"))
                .isEqualTo("x");
    }

    private static Section shown(Defined defined) {
        return defined.controlled().sections().getFirst();
    }
}

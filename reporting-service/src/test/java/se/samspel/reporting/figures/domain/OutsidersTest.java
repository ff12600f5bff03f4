package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.goalShare;
import static se.samspel.reporting.figures.domain.Defined.goals;
import static se.samspel.reporting.figures.domain.Defined.people;
import static se.samspel.reporting.figures.domain.Defined.row;
import static se.samspel.reporting.figures.domain.Defined.shareOfColumn;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.table.domain.Section;

/** Whom a figure leaves out is a group too. */
class OutsidersTest {

    private final Defined defined = new Defined();

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
    void whoHasNoWorkOfAKindIsNoSmallGroupEither() {
        Section most =
                shown(
                        defined.working(30, "ARBETE")
                                .working(2, "SUBVENTIONERAT")
                                .asking("work", "NONE", people()));
        Section both =
                shown(
                        new Defined()
                                .working(9, "ARBETE")
                                .working(8, "SUBVENTIONERAT")
                                .working(6, "SUBVENTIONERAT", "ARBETE")
                                .working(7)
                                .asking("work", "NONE", people()));

        assertThat(row(most, "ARBETE")).isEqualTo("x");
        assertThat(row(both, "ARBETE")).isEqualTo("15");
        assertThat(row(both, "SUBVENTIONERAT")).isEqualTo("14");
        assertThat(row(both, "UNKNOWN")).isEqualTo("7");
        assertThat(row(both, "ALL")).isEqualTo("30");
    }

    @Test
    void whoHasWorkAndWhoHasNoneTellOfNoFewOfWhomItIsNotKnown() {
        Section section =
                shown(
                        defined.groupedBy("work")
                                .working(7, "ARBETE")
                                .working(27, "NO_WORK")
                                .working(2)
                                .asking("work", "NONE", people()));

        assertThat(row(section, "UNKNOWN")).isEqualTo("x");
        assertThat(List.of(row(section, "SOME_WORK"), row(section, "NO_WORK"))).contains("x");
        assertThat(row(section, "ALL")).isEqualTo("36");
    }

    private static Section shown(Defined defined) {
        return defined.controlled().sections().getFirst();
    }
}

package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.goalShare;
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
    void thatNothingIsKnownOfThoseWhoAreThereIsNotToldByNoughts() {
        Section section =
                defined.left(23, "KVINNA", null)
                        .asking("exitDestination", "NONE", people(), shareOfColumn())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(row(section, "ARBETE")).isEqualTo("x -");
        assertThat(row(section, "UNKNOWN")).isEqualTo("x -");
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
}

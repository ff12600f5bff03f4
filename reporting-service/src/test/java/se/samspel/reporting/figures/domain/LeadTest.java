package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.goalShare;
import static se.samspel.reporting.figures.domain.Defined.meanMonths;
import static se.samspel.reporting.figures.domain.Defined.people;
import static se.samspel.reporting.figures.domain.Defined.row;
import static se.samspel.reporting.figures.domain.Defined.shareOfColumn;

import org.junit.jupiter.api.Test;
import se.samspel.reporting.table.domain.Section;

class LeadTest {

    private final Defined defined = new Defined();

    @Test
    void ofManyRowsTheLargestIsToldWithItsShareOfAll() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .left(2, "MAN", "ARBETE")
                        .left(2, "MAN", "STUDIER")
                        .asking("exitDestination", "SEX", people(), shareOfColumn())
                        .exactly();

        assertThat(sv(section)).isEqualTo("Störst är Arbete: 5 av 7, 71,4\u00a0%.");
        assertThat(en(section)).isEqualTo("The largest is Work: 5 of 7, 71.4\u00a0%.");
    }

    @Test
    void noneIsTheLargestOfTwoAsLargeNorOfNothing() {
        assertThat(
                        defined.left(3, "MAN", "ARBETE")
                                .left(3, "MAN", "STUDIER")
                                .asking("exitDestination", "NONE", people())
                                .exactly()
                                .lead())
                .isNull();
        assertThat(new Defined().asking("exitDestination", "NONE", people()).exactly().lead())
                .isNull();
    }

    @Test
    void ofTheSexesEverybodysFiguresAreTold() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .left(1, "MAN", "FLYTTAT")
                        .asking("sex", "NONE", people(), goalShare(), meanMonths())
                        .exactly();

        assertThat(sv(section)).isEqualTo("Vad?: 4; vad?: 75,0\u00a0%; vad?: 12,0.");
    }

    @Test
    void oneFigureAloneIsToldOfBothSexes() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .left(1, "MAN", "FLYTTAT")
                        .asking("sex", "NONE", goalShare())
                        .exactly();

        assertThat(sv(section))
                .isEqualTo("Vad?: 75,0\u00a0% (kvinnor 100,0\u00a0%, män 0,0\u00a0%).");
        Section crossed =
                new Defined().left(3, "KVINNA", "ARBETE").asking(null, "SEX", people()).exactly();
        assertThat(en(crossed)).isEqualTo("What?: 3 (women 3, men 0).");
    }

    @Test
    void timeIsToldFromTheFirstToTheLastAndWhenItWasHighest() {
        Section section =
                defined.left(2, "MAN", "ARBETE", "2024-01-31")
                        .left(5, "MAN", "ARBETE", "2024-05-01")
                        .left(3, "KVINNA", "ARBETE", "2024-12-01")
                        .asking("sex", "TIME_QUARTER", people())
                        .exactly();

        assertThat(sv(section))
                .isEqualTo(
                        "Från 2 (2024-01–2024-03) till 3 (2024-10–2024-12); högst 5"
                                + " (2024-04–2024-06).");
    }

    @Test
    void whatIsWithheldIsNotTold() {
        Section section =
                defined.left(30, "MAN", "ARBETE")
                        .left(2, "MAN", "STUDIER")
                        .asking("exitDestination", "NONE", people())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(section.table().rows().toString()).contains("Withheld");
        assertThat(String.valueOf(section.lead()))
                .doesNotContain("32", "93,8", "2 av")
                .matches("null|.*Av det som visas.*");
        assertThat(
                        new Defined()
                                .left(3, "MAN", "ARBETE")
                                .asking(null, "NONE", people())
                                .controlled()
                                .sections()
                                .getFirst()
                                .lead())
                .isNull();
    }

    @Test
    void everyFigureOfALeadStandsInTheTable() {
        for (int men = 0; men < 12; men++) {
            Section section =
                    new Defined()
                            .left(men, "MAN", "ARBETE")
                            .left(20, "KVINNA", "ARBETE")
                            .asking("sex", "NONE", people())
                            .controlled()
                            .sections()
                            .getFirst();
            boolean shown = !row(section, "ALL").equals("x");
            assertThat(section.lead() != null).as("%d men", men).isEqualTo(shown);
        }
    }

    private static String sv(Section section) {
        return section.lead() == null ? "none" : section.lead().sv();
    }

    private static String en(Section section) {
        return section.lead() == null ? "none" : section.lead().en();
    }
}

package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.figures.domain.Defined.goalShare;
import static se.samspel.reporting.figures.domain.Defined.meanMonths;
import static se.samspel.reporting.figures.domain.Defined.people;
import static se.samspel.reporting.figures.domain.Defined.row;
import static se.samspel.reporting.figures.domain.Defined.rows;
import static se.samspel.reporting.figures.domain.Defined.shareOfColumn;

import org.junit.jupiter.api.Test;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Section;

class EvaluationTest {

    private final Defined defined = new Defined();

    @Test
    void theSexesAndTheUnknownAreTogetherTheTotal() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .left(2, "MAN", "ARBETE")
                        .left(1, "OKANT", "STUDIER")
                        .left(1, "MAN", null)
                        .asking("exitDestination", "SEX", people())
                        .exactly();

        assertThat(row(section, "ARBETE")).isEqualTo("3 2 5");
        assertThat(row(section, "STUDIER")).isEqualTo("0 0 1");
        assertThat(row(section, "UNKNOWN")).isEqualTo("0 1 1");
        assertThat(row(section, "ALL")).isEqualTo("3 3 7");
    }

    @Test
    void aShareIsOfThoseOfWhomItIsKnown() {
        Section section =
                defined.left(2, "MAN", "ARBETE")
                        .left(1, "MAN", "FLYTTAT")
                        .left(5, "MAN", null)
                        .asking("exitDestination", "NONE", people(), shareOfColumn())
                        .exactly();

        assertThat(row(section, "ARBETE")).isEqualTo("2 66.7");
        assertThat(row(section, "UNKNOWN")).isEqualTo("5 -");
        assertThat(row(section, "ALL")).isEqualTo("8 100.0");
        assertThat(section.table().columns())
                .extracting(Column::kind)
                .containsExactly(Column.Kind.COUNT, Column.Kind.PERCENT);
    }

    @Test
    void aShareOrMeanOfNobodyIsNoZero() {
        Section section =
                defined.left(3, "KVINNA", "ARBETE")
                        .asking("sex", "NONE", people(), goalShare(), meanMonths())
                        .exactly();

        assertThat(row(section, "KVINNA")).isEqualTo("3 100.0 12.0");
        assertThat(row(section, "MAN")).isEqualTo("0 - -");
        assertThat(rows(section)).containsExactly("KVINNA", "MAN", "ALL");
    }

    @Test
    void timeIsDividedFromTheFirstDay() {
        Section section =
                defined.left(2, "MAN", "ARBETE", "2024-03-31")
                        .left(3, "MAN", "ARBETE", "2024-04-01")
                        .left(9, "MAN", "ARBETE", "2025-01-01")
                        .asking("sex", "TIME_QUARTER", people())
                        .exactly();

        assertThat(row(section, "MAN")).isEqualTo("2 3 0 0");
        assertThat(section.table().columns().getLast().label().sv()).isEqualTo("2024-10–2024-12");
    }

    @Test
    void aRollingYearEndsWithItsPointInTime() {
        Section section =
                defined.left(2, "MAN", "ARBETE", "2023-04-30")
                        .left(3, "MAN", "ARBETE", "2024-03-31")
                        .rolling()
                        .asking("sex", "TIME_QUARTER", people())
                        .exactly();

        assertThat(row(section, "MAN")).isEqualTo("5 3 3 3");
    }

    @Test
    void othersAreToldOfWholeYearsAlone() {
        Section section =
                defined.left(8, "MAN", "ARBETE")
                        .asking("sex", "TIME_MONTH", people())
                        .controlled()
                        .sections()
                        .getFirst();

        assertThat(section.table().columns())
                .extracting(column -> column.label().sv())
                .containsExactly("2024");
        assertThat(row(section, "MAN")).isEqualTo("8");
    }
}

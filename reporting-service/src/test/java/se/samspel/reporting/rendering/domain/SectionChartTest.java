package se.samspel.reporting.rendering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Text;
import se.samspel.reporting.rendering.AReport;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Line;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;

class SectionChartTest {

    @Test
    void aSumIsNoBarBesideItsParts() {
        assertThat(labels(chart(AReport.people(Picture.BARS)))).doesNotContain("Summa", "1 234");
    }

    @Test
    void aWithheldFigureIsSaidInWordsAndHasNoBar() {
        Chart chart = chart(AReport.people(Picture.BARS));

        assertThat(labels(chart)).filteredOn("visas ej"::equals).hasSize(2);
        // Two of the legend, two of the one row that has figures above zero.
        assertThat(chart.marks()).filteredOn(Box.class::isInstance).hasSize(4);
    }

    @Test
    void theDescriptionSaysWhatThePictureShows() {
        assertThat(chart(AReport.people(Picture.BARS)).description())
                .contains("Arbete, Kvinnor: 12", "Studier, Män: visas ej");
    }

    @Test
    void aWholeWithAWithheldPartIsNotDivided() {
        Chart chart = chart(AReport.people(Picture.SHARES));

        assertThat(labels(chart)).filteredOn("visas ej"::equals).hasSize(1);
        assertThat(chart.description()).contains("Studier: visas ej");
    }

    @Test
    void aLineBreaksWhereAFigureIsWithheld() {
        List<Line> lines =
                chart(AReport.time()).marks().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .toList();

        assertThat(lines).filteredOn(line -> line.style().equals("l1")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.style().equals("l2")).isEmpty();
    }

    @Test
    void nothingIsDrawnOfWhatIsAllWithheldOrZero() {
        assertThat(SectionChart.of(section(new Cell.Withheld()), Writing.SWEDISH)).isEmpty();
        assertThat(SectionChart.of(section(Cell.of(0)), Writing.SWEDISH)).isEmpty();
        assertThat(SectionChart.of(section(Cell.of(1)), Writing.SWEDISH)).isPresent();
    }

    @Test
    void textsHaveAContrastOfFourAndAHalfAndMarksOfThree() {
        Pattern colour = Pattern.compile("(?:fill|stroke)=\"(#[0-9a-f]{6})\"");
        for (String style : List.of("s1", "s2", "s3", "s4", "s5", "s6", "l1", "l3", "l5", "l6")) {
            Matcher colours = colour.matcher(ChartStyle.of(style));
            long most = 0;
            while (colours.find()) {
                most = Math.max(most, contrast(colours.group(1)));
            }
            assertThat(most).as(style).isGreaterThanOrEqualTo(450);
        }
        for (String text : List.of("name", "quiet", "value small")) {
            Label label = new Label(0, 0, "", "start", text);
            assertThat(contrast(ChartStyle.colour(label))).isGreaterThanOrEqualTo(450);
        }
    }

    /** With white, in hundredths (WCAG 2.2, relative luminance). */
    private static long contrast(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return (long) (105 / (luminance + 0.05));
    }

    private static Section section(Cell cell) {
        Text text = Text.of("x", "x");
        Column column = new Column("people", text, Column.Kind.COUNT);
        Row row = new Row("x", text, Row.Kind.PLAIN, List.of(cell));
        return new Section(
                "x",
                text,
                null,
                new Table("x", text, text, List.of(column), List.of(row), List.of()),
                Picture.BARS);
    }

    private static Chart chart(Section section) {
        return SectionChart.of(section, Writing.SWEDISH).orElseThrow();
    }

    private static List<String> labels(Chart chart) {
        return chart.marks().stream()
                .filter(Label.class::isInstance)
                .map(mark -> ((Label) mark).text())
                .toList();
    }
}

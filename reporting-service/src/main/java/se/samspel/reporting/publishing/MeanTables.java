package se.samspel.reporting.publishing;

import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;

/** Time in the intervention, ages and time in public support. */
final class MeanTables {

    private static final String SUPPORT = "yearsInPublicSupportAtEnrolment.";

    private final EditionCells cells;

    MeanTables(EditionCells cells) {
        this.cells = cells;
    }

    List<Section> sections() {
        return List.of(throughput(), ages(), young(), support(), nineYears());
    }

    private Section throughput() {
        return section(
                "throughputMonths",
                Text.of("Hur länge var de kvar?", "How long did they stay?"),
                Column.Kind.MEAN,
                List.of(
                        mean("throughput", "throughputMonths.meanExcludingDropouts"),
                        part("throughputWomen", "throughputMonths.KVINNA"),
                        part("throughputMen", "throughputMonths.MAN")));
    }

    private Section ages() {
        return section(
                "meanAgeYears",
                Text.of("Hur gamla är de?", "How old are they?"),
                Column.Kind.MEAN,
                List.of(
                        mean("ageActive", "meanAgeYears.activeAtEnd"),
                        mean("ageExits", "meanAgeYears.exits")));
    }

    private Section young() {
        return section(
                "youngShareOfActivePercent",
                Text.of("Hur många är unga?", "How many are young?"),
                Column.Kind.PERCENT,
                List.of(mean("young", "youngShareOfActivePercent")));
    }

    private Section support() {
        return section(
                "yearsInPublicSupportAtEnrolment",
                Text.of(
                        "Hur länge hade de levt på offentlig försörjning?",
                        "How long had they lived on public support?"),
                Column.Kind.MEAN,
                List.of(
                        mean("support", SUPPORT + "exits"),
                        part("supportWomen", SUPPORT + "KVINNA"),
                        part("supportMen", SUPPORT + "MAN")));
    }

    private Section nineYears() {
        return section(
                "moreThanNineYears",
                Text.of(
                        "Hur många hade gjort det i mer än nio år?",
                        "How many had done so for more than nine years?"),
                Column.Kind.COUNT,
                List.of(
                        mean("nineWomen", SUPPORT + "moreThanNineYears.KVINNA"),
                        mean("nineMen", SUPPORT + "moreThanNineYears.MAN")));
    }

    private Row mean(String word, String figure) {
        return cells.row(lastOf(figure), Words.both(word), figure);
    }

    private Row part(String word, String figure) {
        return cells.part(lastOf(figure), Words.both(word), figure);
    }

    private static String lastOf(String figure) {
        return figure.substring(figure.lastIndexOf('.') + 1);
    }

    private static Section section(String key, Text question, Column.Kind kind, List<Row> rows) {
        Table table =
                new Table(
                        key,
                        question,
                        Words.both("figure"),
                        List.of(new Column("value", Words.both("value"), kind)),
                        rows,
                        List.of());
        return new Section(key, question, null, table, Picture.NONE);
    }
}

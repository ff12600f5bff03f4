package se.samspel.reporting.historic;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.historic.domain.SeriesPoint;
import se.samspel.reporting.historic.domain.SeriesStatus;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** The rolling throughput as a table: a column for each window, historic ones marked. */
final class ThroughputReport {

    private static final Text TITLE =
            Text.of(
                    "Genomströmningstid över åren, med tidigare rapporterade värden",
                    "Throughput over the years, with earlier reported figures");

    private static final Line EVERYONE =
            new Line("all", Text.of("Alla", "Everyone"), Row.Kind.PLAIN);

    private static final Line WOMEN =
            new Line("KVINNA", Text.of("Kvinnor", "Women"), Row.Kind.PART);

    private static final Line MEN = new Line("MAN", Text.of("Män", "Men"), Row.Kind.PART);

    private ThroughputReport() {}

    private record Line(String key, Text label, Row.Kind kind) {}

    static Report of(ThroughputSeriesService.Read read, Period asked) {
        String name = read.intervention().name();
        return new Report(
                "throughput-series",
                TeamReport.DEFINITION_VERSION,
                TITLE,
                Text.of(name, name),
                asked.from(),
                asked.to(),
                read.computedAt(),
                read.intervention().readByHost(),
                List.of(section(read.points())));
    }

    private static Section section(List<SeriesPoint> points) {
        List<Row> rows =
                List.of(
                        row(EVERYONE, points, SeriesPoint::mean),
                        row(WOMEN, points, SeriesPoint::women),
                        row(MEN, points, SeriesPoint::men));
        Table table =
                new Table(
                        "throughput",
                        TITLE,
                        Text.of("Månader", "Months"),
                        points.stream().map(ThroughputReport::column).toList(),
                        rows,
                        notes(points));
        return new Section(
                "throughput",
                Text.of(
                        "Hur länge är deltagarna inskrivna?",
                        "How long are participants enrolled?"),
                null,
                table,
                Section.Picture.LINES);
    }

    private static Column column(SeriesPoint point) {
        String month = YearMonth.from(point.window().to()).toString();
        boolean historic = point.status() == SeriesStatus.HISTORIC;
        return new Column(
                month,
                historic
                        ? Text.of(month + " (historisk)", month + " (historic)")
                        : Text.of(month, month),
                Column.Kind.MEAN);
    }

    private static Row row(
            Line line,
            List<SeriesPoint> points,
            Function<SeriesPoint, @Nullable BigDecimal> value) {
        return new Row(
                line.key(),
                line.label(),
                line.kind(),
                points.stream()
                        .map(point -> cell(value.apply(point), isWithheld(point, line.kind())))
                        .toList());
    }

    private static boolean isWithheld(SeriesPoint point, Row.Kind kind) {
        return kind == Row.Kind.PLAIN ? point.withheld() : point.sexesWithheld();
    }

    private static Cell cell(@Nullable BigDecimal value, boolean withheld) {
        if (value != null) {
            return Cell.of(value);
        }
        return withheld ? new Cell.Withheld() : new Cell.Undefined();
    }

    /** Where each historic figure was printed. */
    private static List<Text> notes(List<SeriesPoint> points) {
        List<Text> notes = new ArrayList<>();
        notes.add(
                Text.of(
                        "Medelvärde i månader för de tolv månadernas avslut utan tidiga avhopp.",
                        "Mean in months of the twelve months' exits without early dropouts."));
        points.stream()
                .filter(point -> point.source() != null)
                .map(point ->
                        Text.of(
                                YearMonth.from(point.window().to())
                                        + ": historisk siffra ur "
                                        + point.source(),
                                YearMonth.from(point.window().to())
                                        + ": historic figure from "
                                        + point.source()))
                .forEach(notes::add);
        return notes;
    }
}

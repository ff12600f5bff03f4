package se.samspel.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.quality.DataQualityService;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.quality.domain.RowFinding;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.Period;

/** What an intervention's rows and its printed report contradict: for the host alone. */
@ApplicationScoped
public class QualityReports {

    private static final String DEFINITION = "data-quality";
    private static final String VERSION = "1";
    private static final Text WHY = Text.of("Varför", "Why");

    private final DataQualityService quality;
    private final Clock clock;

    QualityReports(DataQualityService quality, Clock clock) {
        this.quality = quality;
        this.clock = clock;
    }

    /** 404 for strangers, 403 for others than the host. */
    public Report report(UUID interventionId, Period period) {
        DataQualityService.Found found = quality.found(interventionId, period);
        String name = found.intervention().name();
        return new Report(
                DEFINITION,
                VERSION,
                Text.of("Datakvalitet", "Data quality"),
                Text.of(name, name),
                period.from(),
                period.to(),
                clock.instant(),
                true,
                List.of(ofRows(found.rows()), ofFigures(found.figures())));
    }

    private static Section ofRows(List<RowFinding> found) {
        List<Row> rows =
                found.stream()
                        .map(each ->
                                new Row(
                                        each.code().name(),
                                        each.code().explanation(),
                                        Row.Kind.PLAIN,
                                        List.of(Cell.of(each.count()), Cell.of(each.of()))))
                        .toList();
        return section(
                "rows",
                Text.of(
                        "Vad saknas eller motsäger sig i raderna?",
                        "What do the rows lack or contradict?"),
                found.isEmpty()
                        ? Text.of(
                                "Inget saknas och inget motsäger sig.",
                                "Nothing is lacking or contradicted.")
                        : null,
                List.of(
                        new Column("count", Text.of("Rader", "Rows"), Column.Kind.COUNT),
                        new Column("of", Text.of("Av", "Of"), Column.Kind.COUNT)),
                rows);
    }

    private static Section ofFigures(List<Finding> found) {
        List<Row> rows = new ArrayList<>();
        for (Finding each : found) {
            Text figure = same(each.figure());
            List<Cell> cells =
                    List.of(
                            new Cell.Prose(same(each.where())),
                            Cell.of(each.reported()),
                            cell(each.computed()),
                            new Cell.Prose(why(each)));
            rows.add(new Row(each.figure() + "-" + rows.size(), figure, Row.Kind.PLAIN, cells));
        }
        return section(
                "figures",
                Text.of(
                        "Vilka redovisade siffror stämmer inte?",
                        "Which reported figures don't hold?"),
                found.isEmpty()
                        ? Text.of(
                                "Ingen redovisad siffra motsäger raderna.",
                                "No reported figure contradicts the rows.")
                        : null,
                List.of(
                        new Column("where", Words.both("qualityWhere"), Column.Kind.PROSE),
                        new Column("reported", Words.both("reported"), Column.Kind.MEAN),
                        new Column("computed", Words.both("computed"), Column.Kind.MEAN),
                        new Column("why", WHY, Column.Kind.PROSE)),
                rows);
    }

    private static Text why(Finding finding) {
        Text code = Words.labels("code", finding.code().name());
        String sum = finding.calculation() == null ? "" : ": " + finding.calculation();
        Text more = finding.explanation();
        return Text.of(
                code.sv() + sum + (more == null ? "" : ". " + more.sv()),
                code.en() + sum + (more == null ? "" : ". " + more.en()));
    }

    private static Cell cell(@Nullable BigDecimal figure) {
        return figure == null ? new Cell.Undefined() : Cell.of(figure);
    }

    private static Text same(String text) {
        return Text.of(text, text);
    }

    private static Section section(
            String key, Text question, @Nullable Text lead, List<Column> columns, List<Row> rows) {
        Text heading =
                key.equals("rows") ? Text.of("Fynd", "Finding") : Words.both("qualityFigure");
        return new Section(
                key,
                question,
                lead,
                new Table(key, question, heading, columns, rows, List.of()),
                Section.Picture.NONE);
    }
}

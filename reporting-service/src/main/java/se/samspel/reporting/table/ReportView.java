package se.samspel.reporting.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** A report as JSON: what is answered, and what is kept of an edition. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Report", examples = ReportView.EXAMPLE)
public record ReportView(
        @Schema(maxLength = 60) String definition,
        @Schema(maxLength = 10) String definitionVersion,
        Text title,
        Text subject,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(maxLength = 40) Instant dataTime,
        boolean exact,
        @Schema(maxItems = 30) List<SectionView> sections) {

    public static final String EXAMPLE =
            """
            {"definition":"exits","definitionVersion":"1","title":{"sv":"Avslut","en":"Exits"},\
            "subject":{"sv":"Samverkansteam","en":"Samverkansteam"},"from":"2025-01-01","to":\
            "2025-12-31","dataTime":"2026-02-02T08:00:00Z","exact":false,"sections":[{"key":\
            "goal","question":{"sv":"Hur många är i mål?","en":"How many attained the goal?"},\
            "rowHeading":{"sv":"Kön","en":"Sex"},"columns":[{"key":"exits","label":{"sv":"Avslut",\
            "en":"Exits"},"kind":"COUNT"}],"rows":[{"key":"ALL","label":{"sv":"Alla","en":"All"},\
            "kind":"SUM","cells":[{"value":36}]}],"notes":[],"picture":"BARS"}]}\
            """;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportSection")
    public record SectionView(
            @Schema(maxLength = 60) String key,
            Text question,
            @Nullable Text lead,
            Text rowHeading,
            @Schema(maxItems = 500) List<Column> columns,
            @Schema(maxItems = 1000) List<RowView> rows,
            @Schema(maxItems = 10) List<Text> notes,
            Section.Picture picture) {

        static SectionView of(Section section) {
            Table table = section.table();
            return new SectionView(
                    section.key(),
                    section.question(),
                    section.lead(),
                    table.rowHeading(),
                    table.columns(),
                    table.rows().stream().map(RowView::of).toList(),
                    table.notes(),
                    section.picture());
        }

        Section section() {
            List<Row> read = rows.stream().map(RowView::row).toList();
            Table table = new Table(key, question, rowHeading, columns, read, notes);
            return new Section(key, question, lead, table, picture);
        }
    }

    @Schema(name = "ReportRow")
    public record RowView(
            @Schema(maxLength = 100) String key,
            Text label,
            Row.Kind kind,
            @Schema(maxItems = 500) List<CellView> cells) {

        static RowView of(Row row) {
            return new RowView(
                    row.key(),
                    row.label(),
                    row.kind(),
                    row.cells().stream().map(CellView::of).toList());
        }

        Row row() {
            return new Row(key, label, kind, cells.stream().map(CellView::cell).toList());
        }
    }

    public static ReportView of(Report report) {
        return new ReportView(
                report.definition(),
                report.definitionVersion(),
                report.title(),
                report.subject(),
                report.from(),
                report.to(),
                report.dataTime(),
                report.exact(),
                report.sections().stream().map(SectionView::of).toList());
    }

    public Report report() {
        return new Report(
                definition,
                definitionVersion,
                title,
                subject,
                from,
                to,
                dataTime,
                exact,
                sections.stream().map(SectionView::section).toList());
    }
}

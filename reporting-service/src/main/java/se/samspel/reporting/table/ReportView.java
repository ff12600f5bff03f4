package se.samspel.reporting.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** A report as JSON: the same shape whatever it is about. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TabulatedReport", examples = ReportView.EXAMPLE)
public record ReportView(
        @Schema(maxLength = 60) String definition,
        @Schema(maxLength = 20) String definitionVersion,
        Words title,
        Words subject,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(maxLength = 40, description = "What had arrived. Vad som hade kommit in.")
                Instant dataTime,
        boolean exact,
        @Schema(maxItems = 100) List<SectionView> sections) {

    static final String EXAMPLE =
            """
            {"definition":"seats","definitionVersion":"1",\
            "title":{"sv":"Tjänster och vakanser","en":"Seats and vacancies"},\
            "subject":{"sv":"Samverkansteam Avesta","en":"Samverkansteam Avesta"},\
            "from":"2020-04-01","to":"2020-06-30","dataTime":"2026-11-26T08:00:00Z","exact":true,\
            "sections":[{"key":"agreed",\
            "question":{"sv":"Vad har parterna kommit överens om?",\
            "en":"What have the parties agreed to?"},"lead":null,"picture":"LINES",\
            "rowHeading":{"sv":"Part","en":"Party"},\
            "columns":[{"key":"2020-Q2","label":{"sv":"kv 2 2020","en":"Q2 2020"},"kind":"MEAN"}],\
            "rows":[{"key":"all","label":{"sv":"Alla parter","en":"All parties"},"kind":"SUM",\
            "cells":[{"value":4.40,"withheld":false,"text":null}]}],"notes":[]}]}\
            """;

    @Schema(name = "Words")
    public record Words(@Schema(maxLength = 2000) String sv, @Schema(maxLength = 2000) String en) {

        static Words of(Text text) {
            return new Words(text.sv(), text.en());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportSection")
    public record SectionView(
            @Schema(maxLength = 60) String key,
            Words question,
            @Schema(nullable = true) @Nullable Words lead,
            Section.Picture picture,
            Words rowHeading,
            @Schema(maxItems = 1000) List<ColumnView> columns,
            @Schema(maxItems = 1000) List<RowView> rows,
            @Schema(maxItems = 20) List<Words> notes) {

        static SectionView of(Section section) {
            Table table = section.table();
            Text lead = section.lead();
            return new SectionView(
                    section.key(),
                    Words.of(section.question()),
                    lead == null ? null : Words.of(lead),
                    section.picture(),
                    Words.of(table.rowHeading()),
                    table.columns().stream().map(ColumnView::of).toList(),
                    table.rows().stream().map(RowView::of).toList(),
                    table.notes().stream().map(Words::of).toList());
        }
    }

    @Schema(name = "ReportColumn")
    public record ColumnView(@Schema(maxLength = 60) String key, Words label, Column.Kind kind) {

        static ColumnView of(Column column) {
            return new ColumnView(column.key(), Words.of(column.label()), column.kind());
        }
    }

    @Schema(name = "ReportRow")
    public record RowView(
            @Schema(maxLength = 60) String key,
            Words label,
            Row.Kind kind,
            @Schema(maxItems = 1000) List<CellView> cells) {

        static RowView of(Row row) {
            return new RowView(
                    row.key(),
                    Words.of(row.label()),
                    row.kind(),
                    row.cells().stream().map(CellView::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(
            name = "ReportCell",
            description =
                    "A figure or words; neither where it is withheld, or undefined: a mean or share of"
                            + " nobody. En siffra eller ord; inget av dem där den inte visas eller"
                            + " saknar bas.")
    public record CellView(
            @Schema(nullable = true, minimum = "-1000000000000", maximum = "1000000000000")
                    @Nullable BigDecimal value,
            boolean withheld,
            @Schema(nullable = true) @Nullable Words text) {

        static CellView of(Cell cell) {
            return switch (cell) {
                case Cell.Number number -> new CellView(number.value(), false, null);
                case Cell.Withheld ignored -> new CellView(null, true, null);
                case Cell.Undefined ignored -> new CellView(null, false, null);
                case Cell.Prose prose -> new CellView(null, false, Words.of(prose.text()));
            };
        }
    }

    public static ReportView of(Report report) {
        return new ReportView(
                report.definition(),
                report.definitionVersion(),
                Words.of(report.title()),
                Words.of(report.subject()),
                report.from(),
                report.to(),
                report.dataTime(),
                report.exact(),
                report.sections().stream().map(SectionView::of).toList());
    }
}

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

/** A report in JSON: its tables with stable keys, labels in both languages. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Report", examples = ReportView.EXAMPLE)
public record ReportView(
        @Schema(maxLength = 60, description = "Key of the definition. Definitionens nyckel.")
                String definition,
        @Schema(maxLength = 20) String definitionVersion,
        LabelView title,
        @Schema(description = "Whose figures they are. Vems siffror det är.") LabelView subject,
        LocalDate from,
        LocalDate to,
        @Schema(description = "What had arrived then counts. Vad som hade kommit in då räknas.")
                Instant dataTime,
        @Schema(description = "Without disclosure control. Utan röjandekontroll.") boolean exact,
        @Schema(maxItems = 100) List<SectionView> sections) {

    static final String EXAMPLE =
            """
            {"definition":"cost-per-result","definitionVersion":"1",\
            "title":{"sv":"Kostnad per resultat","en":"Cost per result"},\
            "subject":{"sv":"Samverkansteam Avesta","en":"Samverkansteam Avesta"},\
            "from":"2020-01-01","to":"2020-12-31","dataTime":"2026-11-22T08:00:00Z","exact":true,\
            "sections":[{"key":"costPerResult",\
            "question":{"sv":"Vad kostar en deltagare?","en":"What does a participant cost?"},\
            "lead":null,"columns":[{"key":"cost","label":{"sv":"Kostnad","en":"Cost"},\
            "kind":"KRONOR"}],"rows":[{"key":"total",\
            "label":{"sv":"Alla insatser","en":"All interventions"},"kind":"SUM",\
            "cells":[{"state":"NUMBER","value":1119412,"text":null}]}],"notes":[]}]}\
            """;

    /** The same in Swedish and in English. */
    @Schema(name = "ReportLabel")
    public record LabelView(
            @Schema(maxLength = 4000) String sv, @Schema(maxLength = 4000) String en) {

        static LabelView of(Text text) {
            return new LabelView(text.sv(), text.en());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportSection")
    public record SectionView(
            @Schema(maxLength = 100) String key,
            LabelView question,
            @Schema(nullable = true) @Nullable LabelView lead,
            @Schema(maxItems = 1000) List<ColumnView> columns,
            @Schema(maxItems = 10000) List<RowView> rows,
            @Schema(maxItems = 100) List<LabelView> notes) {

        static SectionView of(Section section) {
            Text lead = section.lead();
            return new SectionView(
                    section.key(),
                    LabelView.of(section.question()),
                    lead == null ? null : LabelView.of(lead),
                    section.table().columns().stream().map(ColumnView::of).toList(),
                    section.table().rows().stream().map(RowView::of).toList(),
                    section.table().notes().stream().map(LabelView::of).toList());
        }
    }

    @Schema(name = "ReportColumn")
    public record ColumnView(
            @Schema(maxLength = 100) String key, LabelView label, Column.Kind kind) {

        static ColumnView of(Column column) {
            return new ColumnView(column.key(), LabelView.of(column.label()), column.kind());
        }
    }

    @Schema(name = "ReportRow")
    public record RowView(
            @Schema(maxLength = 200) String key,
            LabelView label,
            Row.Kind kind,
            @Schema(maxItems = 1000, description = "One for each column. En per kolumn.")
                    List<CellView> cells) {

        static RowView of(Row row) {
            return new RowView(
                    row.key(),
                    LabelView.of(row.label()),
                    row.kind(),
                    row.cells().stream().map(CellView::of).toList());
        }
    }

    /** What a cell holds. */
    public enum State {
        NUMBER,
        WITHHELD,
        UNDEFINED,
        PROSE
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportCell")
    public record CellView(
            State state,
            @Schema(nullable = true, minimum = "-1000000000000", maximum = "1000000000000")
                    @Nullable BigDecimal value,
            @Schema(nullable = true) @Nullable LabelView text) {

        static CellView of(Cell cell) {
            return switch (cell) {
                case Cell.Number(BigDecimal value) -> new CellView(State.NUMBER, value, null);
                case Cell.Withheld() -> new CellView(State.WITHHELD, null, null);
                case Cell.Undefined() -> new CellView(State.UNDEFINED, null, null);
                case Cell.Prose(Text text) -> new CellView(State.PROSE, null, LabelView.of(text));
            };
        }
    }

    public static ReportView of(Report report) {
        return new ReportView(
                report.definition(),
                report.definitionVersion(),
                LabelView.of(report.title()),
                LabelView.of(report.subject()),
                report.from(),
                report.to(),
                report.dataTime(),
                report.exact(),
                report.sections().stream().map(SectionView::of).toList());
    }
}

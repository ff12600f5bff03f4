package se.samspel.reporting.pages.view;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.rendering.domain.ChartSvg;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/**
 * A section of a report in one language, ready to be laid out.
 *
 * @param chart SVG; null where nothing can be drawn
 */
public record SectionView(
        String id, String question, @Nullable String lead, @Nullable String chart, Grid table) {

    public record Grid(
            String caption,
            String rowHeading,
            List<Head> columns,
            List<Line> rows,
            List<String> notes) {}

    /**
     * @param style a class of the style sheet
     */
    public record Head(String label, String style) {}

    public record Line(String label, String style, List<Field> cells) {}

    public record Field(String text, String style) {}

    public static SectionView of(Section section, Writing writing) {
        return new SectionView(
                section.key(),
                writing.text(section.question()),
                section.lead() == null ? null : writing.text(section.lead()),
                SectionChart.of(section, writing).map(ChartSvg::of).orElse(null),
                grid(section.table(), writing));
    }

    private static Grid grid(Table table, Writing writing) {
        return new Grid(
                writing.text(table.title()),
                writing.text(table.rowHeading()),
                table.columns().stream()
                        .map(column -> new Head(writing.text(column.label()), style(column.kind())))
                        .toList(),
                table.rows().stream().map(row -> line(row, table, writing)).toList(),
                table.notes().stream().map(writing::text).toList());
    }

    private static Line line(Row row, Table table, Writing writing) {
        List<Field> cells =
                IntStream.range(0, row.cells().size())
                        .mapToObj(i ->
                                field(row.cells().get(i), table.columns().get(i).kind(), writing))
                        .toList();
        String style =
                switch (row.kind()) {
                    case PLAIN -> "";
                    case PART -> "part";
                    case SUM -> "sum";
                };
        return new Line(writing.text(row.label()), style, cells);
    }

    private static Field field(Cell cell, Column.Kind kind, Writing writing) {
        String style =
                switch (cell) {
                    case Cell.Number number -> number.value().signum() < 0 ? "negative" : "";
                    case Cell.Withheld withheld -> "withheld";
                    case Cell.Undefined undefined -> "";
                    case Cell.Prose prose -> "prose";
                };
        return new Field(writing.cell(cell, kind), style);
    }

    private static String style(Column.Kind kind) {
        return kind == Column.Kind.PROSE ? "prose" : "";
    }
}

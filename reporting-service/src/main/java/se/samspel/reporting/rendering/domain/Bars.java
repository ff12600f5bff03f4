package se.samspel.reporting.rendering.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Mark;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;

/** A bar with its figure for each row, side by side where there are several columns. */
final class Bars {

    private static final int BAR = 17;
    private static final int GAP = 3;
    private static final int BETWEEN = 12;
    // For the figure behind the longest bar.
    private static final int FIGURE = 96;

    private final Section section;
    private final Drawn drawn;
    private final Writing writing;
    private final BigDecimal largest;
    private final int names;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner("; ", "", ".");

    Bars(Section section, Drawn drawn, Writing writing) {
        this.section = section;
        this.drawn = drawn;
        this.writing = writing;
        this.largest = drawn.largest();
        this.names = Labels.widest(drawn.rows().stream().map(row -> writing.text(row.label())));
    }

    Chart chart() {
        int y = 4;
        if (drawn.columns().size() > 1) {
            List<Mark> legend =
                    Labels.legend(
                            drawn.columns().stream()
                                    .map(column -> writing.text(column.label()))
                                    .toList());
            marks.addAll(legend);
            y = Labels.heightOf(legend);
        }
        for (Row row : drawn.rows()) {
            y = group(row, y);
        }
        return new Chart(
                section.key() + "-chart",
                writing.text(section.table().title()),
                description.toString(),
                y,
                marks);
    }

    private int group(Row row, int top) {
        int height = drawn.columns().size() * (BAR + GAP) - GAP;
        String name = writing.text(row.label());
        marks.add(new Label(names - 12, top + height / 2 + 6, Labels.fitting(name), "end", "name"));
        for (int i = 0; i < drawn.columns().size(); i++) {
            bar(row, i, top + i * (BAR + GAP));
        }
        return top + height + BETWEEN;
    }

    private void bar(Row row, int column, int y) {
        int whole = Chart.WIDTH - names - FIGURE;
        int width = Drawn.length(drawn.value(row, column), largest, whole);
        String figure = writing.cell(drawn.cell(row, column), drawn.kind());
        if (width > 0) {
            marks.add(new Box(names, y, width, BAR, Labels.style("s", column)));
        }
        marks.add(new Label(names + width + 8, y + 14, figure, "start", "value small"));
        String of =
                drawn.columns().size() > 1
                        ? ", " + writing.text(drawn.columns().get(column).label())
                        : "";
        description.add(writing.text(row.label()) + of + ": " + figure);
    }
}

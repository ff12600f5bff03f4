package se.samspel.reporting.rendering.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Line;
import se.samspel.reporting.rendering.domain.Chart.Mark;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;

/** A line for each row over points in time; it breaks where a figure is withheld. */
final class Lines {

    private static final int HEIGHT = 200;
    private static final int POINT = 8;
    // As many names of points as have room side by side.
    private static final int NAMED = 8;

    private final Section section;
    private final Drawn drawn;
    private final Writing writing;
    private final BigDecimal largest;
    private final int left;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner("; ", "", ".");
    private int top;

    Lines(Section section, Drawn drawn, Writing writing) {
        this.section = section;
        this.drawn = drawn;
        this.writing = writing;
        this.largest = drawn.largest();
        this.left = Labels.width(writing.number(largest, drawn.kind())) + 16;
    }

    Chart chart() {
        List<Mark> legend =
                Labels.legend(drawn.rows().stream().map(row -> writing.text(row.label())).toList());
        marks.addAll(legend);
        top = Labels.heightOf(legend) + 10;
        scale(BigDecimal.ZERO, top + HEIGHT, "axis");
        scale(largest, top, "grid");
        names();
        for (int i = 0; i < drawn.rows().size(); i++) {
            line(drawn.rows().get(i), i);
        }
        return new Chart(
                section.key() + "-chart",
                writing.text(section.table().title()),
                description.toString(),
                top + HEIGHT + 34,
                marks);
    }

    private void scale(BigDecimal value, int y, String style) {
        marks.add(new Line(left, y, Chart.WIDTH, y, style));
        String figure = writing.number(value, drawn.kind());
        marks.add(new Label(left - 8, y + 5, figure, "end", "quiet small"));
    }

    private void names() {
        int points = drawn.columns().size();
        int step = (points + NAMED - 1) / NAMED;
        for (int i = 0; i < points; i += step) {
            String name = writing.text(drawn.columns().get(i).label());
            marks.add(new Label(x(i), top + HEIGHT + 24, name, "middle", "quiet small"));
        }
    }

    private void line(Row row, int series) {
        @Nullable Integer before = null;
        for (int i = 0; i < drawn.columns().size(); i++) {
            BigDecimal value = drawn.value(row, i);
            description.add(
                    writing.text(row.label())
                            + ", "
                            + writing.text(drawn.columns().get(i).label())
                            + ": "
                            + writing.cell(drawn.cell(row, i), drawn.kind()));
            if (value == null) {
                before = null;
                continue;
            }
            int y = top + HEIGHT - Drawn.length(value, largest, HEIGHT);
            if (before != null) {
                marks.add(new Line(x(i - 1), before, x(i), y, Labels.style("l", series)));
            }
            marks.add(
                    new Box(
                            x(i) - POINT / 2,
                            y - POINT / 2,
                            POINT,
                            POINT,
                            Labels.style("s", series)));
            before = y;
        }
    }

    private int x(int point) {
        int points = drawn.columns().size();
        int width = Chart.WIDTH - left - 60;
        return points == 1 ? left + 30 + width / 2 : left + 30 + point * width / (points - 1);
    }
}

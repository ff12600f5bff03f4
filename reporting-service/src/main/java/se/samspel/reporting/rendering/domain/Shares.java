package se.samspel.reporting.rendering.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Mark;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;

/** Each row as one whole, divided by the columns; a row with a withheld part says so instead. */
final class Shares {

    private static final int BAR = 24;
    private static final int ROW = 36;
    // The narrowest part that has room for its own figure.
    private static final int ROOM = 44;

    private final Section section;
    private final Drawn drawn;
    private final Writing writing;
    private final int names;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner("; ", "", ".");

    Shares(Section section, Drawn drawn, Writing writing) {
        this.section = section;
        // A column that adds up the others is no part of the whole.
        this.drawn = drawn.without("total");
        this.writing = writing;
        this.names = Labels.widest(drawn.rows().stream().map(row -> writing.text(row.label())));
    }

    Chart chart() {
        List<Mark> legend =
                Labels.legend(
                        drawn.columns().stream()
                                .map(column -> writing.text(column.label()))
                                .toList());
        marks.addAll(legend);
        int y = Labels.heightOf(legend);
        for (Row row : drawn.rows()) {
            row(row, y);
            y += ROW;
        }
        return new Chart(
                section.key() + "-chart",
                writing.text(section.table().title()),
                description.toString(),
                y,
                marks);
    }

    private void row(Row row, int y) {
        String name = writing.text(row.label());
        marks.add(new Label(names - 12, y + 17, Labels.fitting(name), "end", "name"));
        BigDecimal whole = whole(row);
        if (whole == null || whole.signum() <= 0) {
            String instead = isWithheld(row) ? writing.text(Writing.WITHHELD) : Writing.UNDEFINED;
            marks.add(new Label(names + 8, y + 17, instead, "start", "quiet small"));
            description.add(name + ": " + instead);
            return;
        }
        int x = names;
        for (int i = 0; i < drawn.columns().size(); i++) {
            x += part(row, i, new Box(x, y, Chart.WIDTH - names, BAR, ""), whole);
        }
    }

    private int part(Row row, int column, Box room, BigDecimal whole) {
        String figure = writing.cell(drawn.cell(row, column), drawn.kind());
        description.add(
                writing.text(row.label())
                        + ", "
                        + writing.text(drawn.columns().get(column).label())
                        + ": "
                        + figure);
        int width = Drawn.length(drawn.value(row, column), whole, room.width());
        if (width == 0) {
            return 0;
        }
        String style = Labels.style("s", column);
        marks.add(new Box(room.x(), room.y(), Math.max(width - 2, 1), BAR, style));
        if (width >= ROOM) {
            marks.add(
                    new Label(
                            room.x() + width / 2,
                            room.y() + 17,
                            figure,
                            "middle",
                            "small " + Labels.style("on", column)));
        }
        return width;
    }

    private boolean isWithheld(Row row) {
        return IntStream.range(0, drawn.columns().size())
                .anyMatch(column -> drawn.cell(row, column) instanceof Cell.Withheld);
    }

    /** Null where a part is not known: the others are no whole. */
    private @Nullable BigDecimal whole(Row row) {
        BigDecimal whole = BigDecimal.ZERO;
        for (int column : IntStream.range(0, drawn.columns().size()).toArray()) {
            BigDecimal value = drawn.value(row, column);
            if (value == null) {
                return null;
            }
            whole = whole.add(value.max(BigDecimal.ZERO));
        }
        return whole;
    }
}

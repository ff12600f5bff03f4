package se.samspel.reporting.rendering.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Mark;

/** Room for names beside the marks, and the key to the styles of a chart. */
final class Labels {

    static final int LEGEND_ROW = 24;

    // Liberation Sans at 16 units: no usual text is wider on average.
    private static final int LETTER = 8;
    private static final int LONGEST = 40;
    private static final int BOX = 14;
    private static final int STYLES = 6;

    private Labels() {}

    /** The style of one of several series: each has a fill, a border or a dash of its own. */
    static String style(String kind, int series) {
        return kind + (series % STYLES + 1);
    }

    /** What doesn't fit is in the table. */
    static String fitting(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    static int width(String name) {
        return fitting(name).length() * LETTER;
    }

    static int widest(Stream<String> names) {
        return names.mapToInt(Labels::width).max().orElse(0) + 12;
    }

    /** The names of the series, in as many rows as they need, from the top of the chart. */
    static List<Mark> legend(List<String> names) {
        List<Mark> marks = new ArrayList<>();
        int x = 0;
        int y = 2;
        for (int i = 0; i < names.size(); i++) {
            int needed = BOX + 8 + width(names.get(i)) + 20;
            if (x > 0 && x + needed > Chart.WIDTH) {
                x = 0;
                y += LEGEND_ROW;
            }
            marks.add(new Box(x, y, BOX, BOX, style("s", i)));
            marks.add(new Label(x + BOX + 8, y + 12, fitting(names.get(i)), "start", "name"));
            x += needed;
        }
        return marks;
    }

    static int heightOf(List<Mark> legend) {
        return legend.stream()
                        .filter(Box.class::isInstance)
                        .mapToInt(mark -> ((Box) mark).y())
                        .max()
                        .orElse(0)
                + LEGEND_ROW
                + 6;
    }
}

package se.samspel.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Line;
import se.samspel.reporting.rendering.domain.Chart.Mark;

/** Where the period began, who came, who left and where it ended, as steps up and down. */
final class StockAndFlowChart {

    private static final int TOP = 34;
    private static final int FLOOR = 250;
    private static final int BAR = 104;
    private static final int STEP = 164;
    private static final int LEFT = 22;

    private final ReadFigures figures;
    private final Words words;
    private final List<Mark> marks = new ArrayList<>();
    private final int largest;

    private StockAndFlowChart(ReadFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.largest = figures.count("stockAndFlow.totalInPeriod");
    }

    /** Empty when a figure in it is withheld, or there is nobody to show. */
    static Optional<Chart> of(ReadFigures figures, Words words) {
        boolean shown =
                !figures.isTableWithheld("stockAndFlow")
                        || List.of(
                                        "activeAtStart",
                                        "enrolled",
                                        "totalInPeriod",
                                        "exits",
                                        "activeAtEnd")
                                .stream()
                                .noneMatch(key -> figures.isWithheld("stockAndFlow." + key));
        return shown && figures.count("stockAndFlow.totalInPeriod") > 0
                ? Optional.of(new StockAndFlowChart(figures, words).chart())
                : Optional.empty();
    }

    private Chart chart() {
        int start = figures.count("stockAndFlow.activeAtStart");
        int end = figures.count("stockAndFlow.activeAtEnd");
        marks.add(new Line(0, FLOOR, Chart.WIDTH, FLOOR, "axis"));
        step(0, "activeAtStart", 0, start, "stock", "");
        step(1, "enrolled", start, largest, "in", "+");
        step(2, "exits", end, largest, "out", "−");
        step(3, "activeAtEnd", 0, end, "stock", "");
        connect(0, start);
        connect(1, largest);
        connect(2, end);
        return new Chart("flow-chart", words.get("flowChart"), description(), 292, marks);
    }

    private void step(int place, String key, int from, int to, String style, String sign) {
        int x = LEFT + place * STEP;
        int top = y(to);
        int height = Math.max(y(from) - top, to > from ? 2 : 0);
        marks.add(new Box(x, top, BAR, height, style));
        int people = figures.count("stockAndFlow." + key);
        String value = people == 0 ? "0" : sign + people;
        marks.add(new Label(x + BAR / 2, top - 9, value, "middle", "value"));
        marks.add(new Label(x + BAR / 2, FLOOR + 24, words.get("step_" + key), "middle", "name"));
    }

    private void connect(int place, int level) {
        int x = LEFT + place * STEP + BAR;
        marks.add(new Line(x, y(level), x + STEP - BAR, y(level), "link"));
    }

    private int y(int people) {
        return FLOOR - people * (FLOOR - TOP) / Math.max(largest, 1);
    }

    private String description() {
        return words.get(
                "flowLead",
                figures.text("stockAndFlow.activeAtStart"),
                figures.text("stockAndFlow.enrolled"),
                figures.text("stockAndFlow.exits"),
                figures.text("stockAndFlow.activeAtEnd"));
    }
}

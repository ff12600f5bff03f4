package se.samspel.reporting.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Mark;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** Where people went: goals attained first, then the rest, each a bar with its number. */
final class DestinationChart {

    private static final int NAMES = 316;
    private static final int BARS = 280;
    private static final int ROW = 30;
    private static final int GROUP = 32;

    private final ReadFigures figures;
    private final Words words;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner(", ", "", ".");
    private int y = 0;

    private DestinationChart(ReadFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** Empty when the destinations are withheld, or nobody went anywhere. */
    static Optional<Chart> of(ReadFigures figures, Words words) {
        return figures.sum("exits.byDestination") == 0
                ? Optional.empty()
                : Optional.of(new DestinationChart(figures, words).chart());
    }

    private Chart chart() {
        List<ExitDestination> used =
                Arrays.stream(ExitDestination.values())
                        .filter(code -> people(code) > 0)
                        .sorted(Comparator.comparing(this::people).reversed())
                        .toList();
        int largest = used.stream().mapToInt(this::people).max().orElse(1);
        group("goalGroup", used.stream().filter(ExitDestination::isGoal).toList(), largest);
        group("otherGroup", used.stream().filter(code -> !code.isGoal()).toList(), largest);
        return new Chart(
                "exits-chart", words.get("exitsChart"), description.toString(), y + 4, marks);
    }

    private void group(String heading, List<ExitDestination> codes, int largest) {
        if (codes.isEmpty()) {
            return;
        }
        int people = codes.stream().mapToInt(this::people).sum();
        marks.add(new Label(0, y + 20, words.get(heading) + " · " + people, "start", "group"));
        y += GROUP;
        String style = heading.equals("goalGroup") ? "goal" : "other";
        codes.forEach(code -> bar(code, style, largest));
        y += 6;
    }

    private void bar(ExitDestination code, String style, int largest) {
        int width = Chart.scaled(people(code), largest, BARS);
        String name = words.label("destination", code.name());
        marks.add(new Label(NAMES - 12, y + 19, name, "end", "name"));
        marks.add(new Box(NAMES, y + 4, width, ROW - 9, style));
        marks.add(
                new Label(
                        NAMES + width + 9,
                        y + 20,
                        Integer.toString(people(code)),
                        "start",
                        "value"));
        description.add(name + " " + people(code));
        y += ROW;
    }

    private int people(ExitDestination code) {
        return figures.count("exits.byDestination." + code);
    }
}

package se.samspel.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.Chart.Box;
import se.samspel.reporting.rendering.domain.Chart.Label;
import se.samspel.reporting.rendering.domain.Chart.Mark;
import se.samspel.reporting.teamreport.domain.IncomePayer;

/** Who paid before and who pays after: a hollow and a filled bar for each payer. */
final class IncomeChangeChart {

    private static final int NAMES = 190;
    private static final int BARS = 390;
    private static final int ROW = 44;
    private static final int BAR = 15;
    private static final int LEGEND = 34;

    private final ReadFigures figures;
    private final Words words;
    private final List<Mark> marks = new ArrayList<>();
    private final StringJoiner description = new StringJoiner("; ", "", ".");

    private IncomeChangeChart(ReadFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** Empty when the table is withheld, or nobody was measured both times. */
    static Optional<Chart> of(ReadFigures figures, Words words) {
        return figures.sum("incomeChange.before") == 0
                ? Optional.empty()
                : Optional.of(new IncomeChangeChart(figures, words).chart());
    }

    private Chart chart() {
        legend(NAMES, "before");
        legend(NAMES + 110, "after");
        int largest = 1;
        for (IncomePayer payer : IncomePayer.values()) {
            largest = Math.max(largest, Math.max(people("before", payer), people("after", payer)));
        }
        int y = LEGEND;
        for (IncomePayer payer : IncomePayer.values()) {
            String name = words.label("payer", payer.name());
            marks.add(new Label(NAMES - 12, y + 23, name, "end", "name"));
            bar("before", payer, y + 2, largest);
            bar("after", payer, y + 2 + BAR + 3, largest);
            description.add(
                    "%s: %s %d, %s %d"
                            .formatted(
                                    name,
                                    words.get("before").toLowerCase(words.locale()),
                                    people("before", payer),
                                    words.get("after").toLowerCase(words.locale()),
                                    people("after", payer)));
            y += ROW;
        }
        return new Chart(
                "income-chart", words.get("incomeChart"), description.toString(), y, marks);
    }

    private void legend(int x, String when) {
        marks.add(new Box(x, 8, 14, 14, when));
        marks.add(new Label(x + 22, 20, words.get(when), "start", "name"));
    }

    private void bar(String when, IncomePayer payer, int y, int largest) {
        int width = Chart.scaled(people(when, payer), largest, BARS);
        marks.add(new Box(NAMES, y, width, BAR, when));
        String value = Integer.toString(people(when, payer));
        String style = when.equals("after") ? "value small" : "quiet small";
        marks.add(new Label(NAMES + width + 8, y + 13, value, "start", style));
    }

    private int people(String when, IncomePayer payer) {
        return figures.count("incomeChange." + when + "." + payer);
    }
}

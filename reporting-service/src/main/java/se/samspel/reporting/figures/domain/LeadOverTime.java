package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Row;

/** From where to where everybody's figure has gone, and when it was highest. */
record LeadOverTime(Told told, Row row, Measure measure) {

    private record Point(Text when, BigDecimal value) {}

    @Nullable Text text() {
        List<Point> points =
                told.slices().stream()
                        .filter(slice -> told.figure(row, measure, slice) != null)
                        .map(slice -> new Point(slice.label(), figure(slice)))
                        .toList();
        if (points.isEmpty()) {
            return null;
        }
        Point highest =
                points.stream()
                        .max(
                                Comparator.comparing(Point::value)
                                        .thenComparing(points::indexOf, Comparator.reverseOrder()))
                        .orElseThrow();
        return points.size() == told.slices().size()
                ? Lead.both(writing -> way(points, highest, writing))
                : Lead.both(writing ->
                        writing.text(
                                        "Av det som visas är det högst %s: %s.",
                                        "Of what is shown, it is highest in %s: %s.")
                                .formatted(writing.text(highest.when()), number(highest, writing)));
    }

    private BigDecimal figure(Slice slice) {
        BigDecimal figure = told.figure(row, measure, slice);
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private String way(List<Point> points, Point highest, Writing writing) {
        Point first = points.getFirst();
        Point last = points.getLast();
        String way =
                writing.text("Från %s (%s) till %s (%s)", "From %s (%s) to %s (%s)")
                        .formatted(
                                number(first, writing),
                                writing.text(first.when()),
                                number(last, writing),
                                writing.text(last.when()));
        boolean isAnEnd =
                highest.value().compareTo(first.value()) == 0
                        || highest.value().compareTo(last.value()) == 0;
        return isAnEnd
                ? way + "."
                : way
                        + writing.text("; högst %s (%s).", "; highest %s (%s).")
                                .formatted(number(highest, writing), writing.text(highest.when()));
    }

    private String number(Point point, Writing writing) {
        return Lead.number(point.value(), measure, writing);
    }
}

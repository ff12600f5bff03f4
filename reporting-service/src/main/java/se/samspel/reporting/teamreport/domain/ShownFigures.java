package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What readers have got of another edition of the same intervention's report.
 *
 * @param figures by name, such as {@code exits.total}; what was withheld isn't among them
 */
public record ShownFigures(Period period, Map<String, BigDecimal> figures) {

    public ShownFigures {
        figures = Map.copyOf(figures);
    }

    public static ShownFigures of(Period period, Disclosure disclosure) {
        return new ShownFigures(
                period,
                disclosure.figures().all().stream()
                        .filter(figure -> figure.value() != null)
                        .collect(Collectors.toMap(Figure::name, Figure::value)));
    }
}

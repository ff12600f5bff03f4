package se.samspel.reporting.teamreport;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Figure;
import se.samspel.reporting.teamreport.domain.Figures;

/** The figures of an edition in reading order, and those that are withheld. */
record TeamEditionContent(List<Shown> figures, List<String> withheld, int threshold) {

    static TeamEditionContent of(Disclosure disclosure) {
        return new TeamEditionContent(
                disclosure.figures().all().stream()
                        .map(figure -> new Shown(figure.name(), figure.value()))
                        .toList(),
                disclosure.withheld(),
                disclosure.threshold());
    }

    Disclosure disclosure() {
        return new Disclosure(
                Figures.of(
                        figures.stream()
                                .map(shown -> new Figure(shown.name(), shown.value()))
                                .toList()),
                withheld,
                threshold);
    }

    Map<String, Cell> cells() {
        Map<String, Cell> cells = new HashMap<>();
        for (Shown shown : figures) {
            cells.put(
                    shown.name(),
                    shown.value() == null
                            ? withheld.contains(shown.name())
                                    ? new Cell.Withheld()
                                    : new Cell.Undefined()
                            : Cell.of(shown.value()));
        }
        return cells;
    }

    record Shown(String name, @Nullable BigDecimal value) {}
}

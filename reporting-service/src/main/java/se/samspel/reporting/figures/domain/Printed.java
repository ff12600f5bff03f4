package se.samspel.reporting.figures.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;

/** The names of the counts that stand in a report's cells. */
record Printed(List<Grid> grids) {

    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Grid grid : grids) {
            for (Measure measure : grid.section().measures()) {
                if (measure.kind() == Kind.PEOPLE) {
                    names.addAll(names(grid, measure));
                }
            }
        }
        return names;
    }

    private static Set<String> names(Grid grid, Measure measure) {
        Set<String> names = new HashSet<>();
        grid.lines().stream()
                .filter(Line::printed)
                .forEach(line ->
                        grid.slices().stream()
                                .filter(Slice::printed)
                                .forEach(slice ->
                                        names.add(grid.people(measure, line, slice).name())));
        return names;
    }
}

package se.samspel.reporting.figures.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.disclosure.domain.Protection;

/** The names of the counts that a report's cells tell. */
record Printed(List<Grid> grids) {

    /** Those that stand in the cells themselves. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        each((grid, cell) -> {
            if (cell.measure().kind() == Kind.PEOPLE) {
                names.add(grid.people(cell.measure(), cell.line(), cell.slice()).name());
            }
        });
        return names;
    }

    /** Those that shown means are of, and that shown shares are and are of. */
    Set<String> told(Protection protection) {
        Set<String> names = new HashSet<>();
        each((grid, cell) -> {
            if (protection.shows(cell.name(grid))) {
                cell.told(grid).map(Ask::name).forEach(names::add);
            }
        });
        return names;
    }

    private record Place(Measure measure, Line line, Slice slice) {

        String name(Grid grid) {
            return Cells.name(grid, measure, line, slice);
        }

        Stream<Ask> told(Grid grid) {
            return switch (measure.kind()) {
                case MEAN -> Stream.of(grid.measured(measure, line, slice));
                case SHARE, SHARE_OF_COLUMN ->
                        grid.part(measure, line, slice).stream()
                                .flatMap(part -> Stream.of(part, grid.base(measure, line, slice)));
                case PEOPLE, CHANGE, CHANGE_PERCENT -> Stream.empty();
            };
        }
    }

    private void each(BiConsumer<Grid, Place> use) {
        for (Grid grid : grids) {
            for (Measure measure : grid.section().measures()) {
                grid.lines().stream()
                        .filter(Line::printed)
                        .forEach(line ->
                                grid.slices().stream()
                                        .filter(Slice::printed)
                                        .forEach(slice ->
                                                use.accept(grid, new Place(measure, line, slice))));
            }
        }
    }
}

package se.samspel.reporting.figures.domain;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/**
 * What adds up in rows of which several can hold of one person: whoever has none of the others is
 * all that those who have some are not.
 *
 * @param asked names of the counts that there are
 * @param sum told of each whole and its parts
 */
record SomeAndNone(Set<String> asked, BiConsumer<String, List<String>> sum) {

    void bind(Grid grid) {
        for (Measure measure : grid.section().measures()) {
            Dimension dimension = grid.dimension(measure);
            boolean isChange =
                    measure.kind() == Kind.CHANGE || measure.kind() == Kind.CHANGE_PERCENT;
            if (!isChange && dimension != null && dimension.several()) {
                grid.slices().forEach(slice -> bind(grid, measure, dimension, slice));
            }
        }
    }

    private void bind(Grid grid, Measure measure, Dimension dimension, Slice slice) {
        List<Line> codes =
                grid.lines().stream().filter(line -> line.who() == Line.Who.CODES).toList();
        if (codes.size() != 2 || codes.stream().noneMatch(line -> isNone(line, dimension))) {
            return;
        }
        String whole = grid.base(measure, Line.all(), slice).name();
        List<String> parts =
                codes.stream().map(line -> grid.counted(measure, line, slice).name()).toList();
        if (asked.contains(whole) && asked.containsAll(parts)) {
            sum.accept(whole, parts);
        }
    }

    private static boolean isNone(Line line, Dimension dimension) {
        return line.codes().size() == 1 && line.codes().getFirst().equals(dimension.none());
    }
}

package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.disclosure.domain.Hierarchy;
import se.samspel.reporting.disclosure.domain.Recoding;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.disclosure.domain.Terms;

/** Groups first, so that as little as possible must be withheld (H8). */
record Readable(Grids grids, Answers answers, Terms terms) {

    /**
     * The finest grouping at which nothing is small. Where the sexes are small in every grouping
     * but all together aren't, the table is told of all: a table of stars answers nothing.
     */
    Grid readable(Grid finest) {
        Optional<Hierarchy> hierarchy = grids.hierarchy(finest.section());
        if (hierarchy.isEmpty()) {
            return finest;
        }
        Recoding recoding = recoding(hierarchy.get(), finest, slice -> slice.printed());
        Integer chosen = terms.levels().get(finest.section().key());
        if (chosen != null || hides(finest, recoding, slice -> slice.printed())) {
            return grids.grouped(finest, recoding);
        }
        Recoding ofAll = recoding(hierarchy.get(), finest, Slice::whole);
        return finest.slices().stream().anyMatch(Slice::whole) && hides(finest, ofAll, Slice::whole)
                ? onlyWhole(grids.grouped(finest, ofAll))
                : grids.grouped(finest, recoding);
    }

    private static Grid onlyWhole(Grid grid) {
        return new Grid(
                grid.section(),
                grid.lines(),
                grid.slices().stream().filter(Slice::whole).toList(),
                grid.vocabulary());
    }

    private Recoding recoding(Hierarchy hierarchy, Grid finest, Predicate<Slice> slices) {
        Integer chosen = terms.levels().get(finest.section().key());
        if (chosen != null) {
            return hierarchy.level(chosen);
        }
        return hierarchy.choose(columns(finest, slices), smallness(finest), terms.threshold());
    }

    private boolean hides(Grid finest, Recoding recoding, Predicate<Slice> slices) {
        Smallness smallness = smallness(finest);
        return columns(finest, slices).stream()
                .map(recoding::recode)
                .filter(column -> column.values().stream().anyMatch(people -> people > 0))
                .flatMap(column -> column.values().stream())
                .noneMatch(people -> smallness.isSmall(people, terms.threshold()));
    }

    static Smallness smallness(Grid grid) {
        return grid.section().disclosure().zeroShown() ? Smallness.PARTY : Smallness.ATTRIBUTE;
    }

    private List<Map<String, Long>> columns(Grid finest, Predicate<Slice> slices) {
        List<Map<String, Long>> columns = new ArrayList<>();
        for (Measure measure : finest.section().measures()) {
            if (measure.kind() == Kind.CHANGE || measure.kind() == Kind.CHANGE_PERCENT) {
                continue;
            }
            finest.slices().stream()
                    .filter(slices)
                    .forEach(slice -> columns.add(column(finest, measure, slice)));
        }
        return columns;
    }

    private Map<String, Long> column(Grid finest, Measure measure, Slice slice) {
        Map<String, Long> column = new TreeMap<>();
        for (Line line : finest.lines()) {
            if (line.who() == Line.Who.CODES) {
                Ask ask =
                        measure.kind() == Kind.MEAN
                                ? finest.measured(measure, line, slice)
                                : finest.people(measure, line, slice);
                column.put(line.codes().getFirst(), answers.people(ask));
            }
        }
        return column;
    }
}

package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/** Every equation between a report's counts: what adds up to what. */
final class Bindings {

    private final Map<String, Ask> asks = new LinkedHashMap<>();
    private final BiConsumer<Ask, List<Ask>> sum;

    /**
     * @param sum told of each whole and its parts
     */
    Bindings(Collection<Ask> asks, BiConsumer<Ask, List<Ask>> sum) {
        asks.forEach(ask -> this.asks.put(ask.name(), ask));
        this.sum = sum;
    }

    void bind(Grid grid) {
        for (Measure measure : grid.section().measures()) {
            if (measure.kind() != Kind.CHANGE && measure.kind() != Kind.CHANGE_PERCENT) {
                rows(grid, measure);
                columns(grid, measure);
            }
        }
    }

    private void rows(Grid grid, Measure measure) {
        Dimension dimension = grid.dimension(measure);
        if (dimension == null) {
            return;
        }
        if (dimension.several()) {
            grid.slices().forEach(slice -> someAndNone(grid, measure, dimension, slice));
            return;
        }
        for (Slice slice : grid.slices()) {
            List<Ask> parts = new ArrayList<>();
            grid.lines().stream()
                    .filter(line -> line.who() != Line.Who.ALL)
                    .forEach(line -> parts.add(counted(grid, measure, line, slice)));
            grid.lines().stream()
                    .filter(line -> line.who() == Line.Who.ALL)
                    .forEach(line -> whole(counted(grid, measure, line, slice), parts));
        }
    }

    /** Whoever has none of the others is all that those who have some are not. */
    private void someAndNone(Grid grid, Measure measure, Dimension dimension, Slice slice) {
        List<Line> codes =
                grid.lines().stream().filter(line -> line.who() == Line.Who.CODES).toList();
        if (codes.size() == 2 && codes.stream().anyMatch(line -> isNone(line, dimension))) {
            whole(
                    grid.base(measure, Line.all(), slice),
                    codes.stream().map(line -> counted(grid, measure, line, slice)).toList());
        }
    }

    private static boolean isNone(Line line, Dimension dimension) {
        return line.codes().size() == 1 && line.codes().getFirst().equals(dimension.none());
    }

    private void columns(Grid grid, Measure measure) {
        for (Line line : grid.lines()) {
            List<Ask> parts = new ArrayList<>();
            grid.slices().stream()
                    .filter(slice -> !slice.whole())
                    .forEach(slice -> parts.add(counted(grid, measure, line, slice)));
            grid.slices().stream()
                    .filter(Slice::whole)
                    .forEach(slice -> whole(counted(grid, measure, line, slice), parts));
        }
    }

    static Ask counted(Grid grid, Measure measure, Line line, Slice slice) {
        return measure.kind() == Kind.MEAN
                ? grid.measured(measure, line, slice)
                : grid.people(measure, line, slice);
    }

    private void whole(Ask whole, List<Ask> parts) {
        if (!parts.isEmpty() && parts.stream().allMatch(this::isAsked) && isAsked(whole)) {
            sum.accept(whole, parts);
        }
    }

    /** What binds the counts of different tables. */
    void bindAcross() {
        for (Ask ask : asks.values()) {
            if (ask.cohort() == Cohort.TOTAL_IN_PERIOD) {
                whole(ask, List.of(ask.in(Cohort.ACTIVE_AT_START), ask.in(Cohort.ENROLLED)));
                whole(ask, List.of(ask.in(Cohort.EXITS), ask.in(Cohort.ACTIVE_AT_END)));
            }
            ask.conditions().stream()
                    .filter(condition -> condition.known() && condition.in().isEmpty())
                    .forEach(condition -> known(ask, condition));
            ask.conditions().stream()
                    .filter(condition -> condition.in().size() > 1)
                    .forEach(condition -> groups(ask, condition));
        }
    }

    /** Of whom something is known and of whom it isn't, together are all. */
    private void known(Ask ask, Condition known) {
        Ask all = ask.without(known);
        whole(all, List.of(ask, all.with(Condition.unknown(known.dimension()))));
    }

    /** A group is the sum of smaller groups that stand elsewhere. */
    private void groups(Ask ask, Condition group) {
        Ask rest = ask.without(group);
        List<Ask> parts = new ArrayList<>();
        Set<String> open = new HashSet<>(group.in());
        for (Ask other : asks.values()) {
            other.conditions().stream()
                    .filter(each -> each.dimension().equals(group.dimension()))
                    .filter(each -> !each.in().isEmpty() && each.in().size() < group.in().size())
                    .filter(each -> open.containsAll(each.in()))
                    .filter(each -> other.without(each).equals(rest))
                    .findFirst()
                    .ifPresent(part -> {
                        open.removeAll(part.in());
                        parts.add(other);
                    });
        }
        if (open.isEmpty()) {
            whole(ask, parts);
        }
    }

    private boolean isAsked(Ask ask) {
        return asks.containsKey(ask.name());
    }
}

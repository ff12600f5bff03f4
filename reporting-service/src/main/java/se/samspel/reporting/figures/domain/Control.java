package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Smallness;

/**
 * Hands a whole report over to disclosure control as one system: its counts, printed or not, every
 * equation between them, its shares and means, and what readers know from before (H8).
 */
final class Control {

    private final List<Grid> grids;
    private final Answers answers;
    private final ProtectedCounts counts;
    private final Map<String, Ask> asks = new LinkedHashMap<>();
    private final Map<String, Smallness> smallness = new TreeMap<>();

    /**
     * @param grids what is printed
     */
    Control(List<Grid> grids, Answers answers, int threshold) {
        this.grids = grids;
        this.answers = answers;
        this.counts = new ProtectedCounts(threshold);
    }

    /**
     * @param elsewhere what has been shown before
     * @param few by a sum's name how many of it are few by themselves, all else of it being known
     */
    Protection protect(Elsewhere elsewhere, Map<String, Long> few) {
        grids.forEach(this::gather);
        var printed = new Printed(grids).names();
        asks.forEach((name, ask) -> {
            Smallness small = smallness(ask);
            if (printed.contains(name)) {
                counts.count(name, answers.people(ask), small);
            } else {
                counts.unprinted(name, answers.people(ask), small);
            }
        });
        elsewhere.boundTo(asks.values(), smallness).addTo(counts, Map.of());
        var some = new SomeAndNone(asks.keySet(), counts::sum);
        grids.forEach(some::bind);
        few.forEach(this::bindFew);
        grids.forEach(this::derived);
        grids.forEach(this::leftOut);
        grids.forEach(this::rest);
        asks.values().forEach(ask -> told(ask, printed));
        elsewhere.known().stream()
                .filter(shown -> asks.containsKey(shown.name()))
                .forEach(shown -> counts.known(shown.name(), shown.people()));
        return counts.protect();
    }

    private void gather(Grid grid) {
        for (Measure measure : grid.section().measures()) {
            for (Slice slice : grid.slices()) {
                Smallness ofAttributes =
                        isAboutNobody(grid, measure, slice)
                                ? Smallness.PARTY
                                : Readable.smallness(grid);
                grid.lines()
                        .forEach(line ->
                                grid.asks(measure, line, slice)
                                        .forEach(ask ->
                                                gather(ask, smallness(grid, ask, ofAttributes))));
            }
        }
    }

    /** A row that isn't there says that it would be empty. */
    private void leftOut(Grid grid) {
        grid.lines().stream()
                .filter(line -> line.who() == Line.Who.UNKNOWN)
                .filter(line -> grid.isEmpty(line, answers))
                .flatMap(grid::counted)
                .filter(ask -> asks.containsKey(ask.name()))
                .forEach(ask -> counts.known(ask.name(), 0));
    }

    /** Who isn't among some of a whole is another group, printed nowhere. */
    private void rest(Grid grid) {
        for (Measure measure : grid.section().measures()) {
            for (Line line : grid.lines()) {
                grid.slices()
                        .forEach(slice ->
                                grid.whole(measure, line, slice)
                                        .ifPresent(whole ->
                                                rest(grid.people(measure, line, slice), whole)));
            }
        }
    }

    /** How many there are in all stands in other reports, where a share here is of some of them. */
    private void told(Ask base, Set<String> printed) {
        base.conditions().stream()
                .filter(condition -> condition.known() && condition.in().isEmpty())
                .map(base::without)
                .filter(all -> asks.containsKey(all.name()) && !printed.contains(all.name()))
                .filter(all -> all.tells().isEmpty())
                .filter(all -> answers.people(all) >= counts.threshold())
                .forEach(all -> counts.known(all.name(), answers.people(all)));
    }

    private void rest(Ask part, Ask whole) {
        String rest = part.name() + "|outside|" + whole.name();
        if (asks.containsKey(whole.name()) && !part.equals(whole) && !counts.has(rest)) {
            counts.rest(rest, whole.name(), List.of(part.name()), smallness(part));
        }
    }

    private Smallness smallness(Ask ask) {
        return smallness.getOrDefault(ask.name(), Smallness.PARTY);
    }

    private static Smallness smallness(Grid grid, Ask ask, Smallness ofAttributes) {
        if (grid.vocabulary().isOfNobody(ask.population(), ask.conditions())) {
            return Smallness.NOBODY;
        }
        return ask.tells().isEmpty() ? Smallness.PARTY : ofAttributes;
    }

    private void gather(Ask ask, Smallness small) {
        asks.put(ask.name(), ask);
        smallness.merge(ask.name(), small, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** A column of noughts tells nothing of anybody. */
    private boolean isAboutNobody(Grid grid, Measure measure, Slice slice) {
        return grid.lines().stream()
                .flatMap(line -> grid.asks(measure, line, slice).stream())
                .noneMatch(ask -> answers.people(ask) != 0);
    }

    private void bindFew(String sum, long counted) {
        Ask ask = asks.get(sum);
        if (ask == null || smallness(ask) == Smallness.NOBODY) {
            return;
        }
        // Monthly figures may be behind the rows that the parts are counted from.
        long people = Math.min(counted, answers.people(ask));
        String part = sum + "|few";
        String rest = sum + "|rest";
        counts.unprinted(part, people, Smallness.PARTY);
        counts.known(rest, answers.people(ask) - people);
        counts.sum(sum, List.of(part, rest));
    }

    private void derived(Grid grid) {
        for (Measure measure : grid.section().measures()) {
            for (Line line : grid.lines()) {
                for (Slice slice : grid.slices()) {
                    if (line.printed() && slice.printed()) {
                        derived(grid, measure, line, slice);
                    }
                }
            }
        }
    }

    private void derived(Grid grid, Measure measure, Line line, Slice slice) {
        String name = Cells.name(grid, measure, line, slice);
        if (measure.kind() == Kind.MEAN) {
            counts.mean(name, grid.measured(measure, line, slice).name());
        }
        if (measure.kind() == Kind.SHARE || measure.kind() == Kind.SHARE_OF_COLUMN) {
            BigDecimal percent = Cells.share(grid, answers, measure, line, slice);
            if (percent != null) {
                String base = grid.base(measure, line, slice).name();
                grid.part(measure, line, slice)
                        .ifPresent(part -> counts.share(name, part.name(), base, percent));
            }
        }
    }
}

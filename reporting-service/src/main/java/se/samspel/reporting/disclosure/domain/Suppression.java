package se.samspel.reporting.disclosure.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.samspel.reporting.disclosure.domain.LinearSystem.Cell;

/**
 * Withholds the small cells, and so many others that each small one could be anything within an
 * interval of the threshold's width: for each there is a pair of tables that differ so much, and
 * that agree with all that is shown (Fischetti and Salazar 2001: the attacker's problem). A table
 * once found stays one as more is withheld, so each small cell is seen to once.
 */
final class Suppression {

    // With more counts that aren't known already, one table after the other would be sought for
    // little.
    private static final int SPARED_UP_TO = 400;
    private static final int ROUNDS = 8;
    private static final int FEW = 8;

    private final LinearSystem system;
    private final int threshold;
    private final TableSolver solver = TableSolver.provided();
    private final List<Integer> small;
    // What is known gives these away, whatever is withheld now.
    private final BitSet exposed = new BitSet();
    private Open open = new Open(new BitSet(), new BitSet());
    private List<Movement> found = new ArrayList<>();

    Suppression(LinearSystem system, int threshold) {
        this.system = system;
        this.threshold = threshold;
        this.small =
                IntStream.range(0, system.cells().size())
                        .filter(cell -> system.cells().get(cell).small())
                        .boxed()
                        .toList();
    }

    Open withheld() {
        for (int i = 0; i < system.cells().size(); i++) {
            Cell cell = system.cells().get(i);
            open.cells().set(i, !cell.known() && (cell.small() || !cell.printed()));
            exposed.set(i, cell.known() && cell.small());
        }
        hideFigures(open);
        if (!small.isEmpty()) {
            protectTogether(open);
            small.stream().filter(cell -> !exposed.get(cell)).forEach(this::protect);
            if (system.cells().stream().filter(cell -> !cell.known()).count() <= SPARED_UP_TO) {
                spare();
            }
        }
        return open;
    }

    /**
     * Many small cells move in one table, so a few tables see to most of them. Where a sum is known
     * its cells can't all rise: some rise as others fall, and then the other way round.
     */
    private void protectTogether(Open within) {
        // Any seed will do; a fixed one gives the same answer again.
        Random coin = new Random(small.size());
        List<Integer> bare = bare();
        for (int round = 0; round < ROUNDS && bare.size() > FEW; round++) {
            BitSet rising = new BitSet();
            bare.forEach(cell -> rising.set(cell, coin.nextBoolean()));
            pushTogether(bare, rising, within);
            rising.flip(0, system.cells().size());
            pushTogether(bare, rising, within);
            List<Integer> left = bare();
            if (left.size() == bare.size()) {
                return;
            }
            bare = left;
        }
    }

    private void pushTogether(List<Integer> bare, BitSet rising, Open within) {
        Map<Integer, Long> goals = new HashMap<>();
        for (int cell : bare) {
            long low = Math.min(lowGoal(cell), lowest(cell));
            goal(goals, cell, rising.get(cell) ? low + threshold : low);
        }
        solver.push(system, goals, within, false).ifPresent(found::add);
    }

    private List<Integer> bare() {
        return small.stream().filter(cell -> !exposed.get(cell) && !isProtected(cell)).toList();
    }

    private void protect(int cell) {
        if (!isProtected(cell) && !widen(cell, true)) {
            exposed.set(cell);
        }
    }

    /** Down, then up as far as is needed, then further down where up was not enough. */
    private boolean widen(int cell, boolean mayOpen) {
        push(cell, Math.min(lowGoal(cell), lowest(cell)), mayOpen);
        push(cell, lowest(cell) + threshold, mayOpen);
        push(cell, highest(cell) - threshold, mayOpen);
        return isProtected(cell);
    }

    private void push(int cell, long goal, boolean mayOpen) {
        if (isProtected(cell)) {
            return;
        }
        Map<Integer, Long> goals = new HashMap<>();
        goal(goals, cell, goal);
        Optional<Movement> movement =
                goals.isEmpty() ? Optional.empty() : solver.push(system, goals, open, mayOpen);
        movement.ifPresent(one -> {
            found.add(one);
            open.cells().or(one.moved());
            open.figures().or(one.broken());
            hideFigures(open);
        });
    }

    private void goal(Map<Integer, Long> goals, int cell, long goal) {
        Cell each = system.cells().get(cell);
        long possible = each.signed() ? goal : Math.max(goal, 0);
        if (possible != each.people()) {
            goals.put(cell, possible);
        }
    }

    /** Few could as well be nobody; what has changed by few could have changed either way. */
    private long lowGoal(int cell) {
        long people = system.cells().get(cell).people();
        return people < threshold ? 0 : people - threshold / 2;
    }

    private boolean isProtected(int cell) {
        return highest(cell) - lowest(cell) >= threshold;
    }

    private long lowest(int cell) {
        long now = system.cells().get(cell).people();
        return found.stream().mapToLong(one -> one.people()[cell]).reduce(now, Math::min);
    }

    private long highest(int cell) {
        long now = system.cells().get(cell).people();
        return found.stream().mapToLong(one -> one.people()[cell]).reduce(now, Math::max);
    }

    /** What was withheld on the way to the last small cell may no longer be needed. */
    private void spare() {
        open.cells().stream()
                .boxed()
                .filter(cell -> system.cells().get(cell).printed())
                .filter(cell -> !system.cells().get(cell).small())
                .sorted(
                        Comparator.comparingInt((Integer cell) -> system.cells().get(cell).weight())
                                .reversed())
                .toList()
                .forEach(cell -> spare(without -> without.cells().clear(cell)));
        for (int i = 0; i < system.figures().size(); i++) {
            int figure = i;
            if (open.figures().get(figure)) {
                spare(without -> without.figures().clear(figure));
            }
        }
    }

    private void spare(Consumer<Open> show) {
        Open before = open;
        List<Movement> all = found;
        open = before.copy();
        show.accept(open);
        hideFigures(open);
        found = new ArrayList<>(all.stream().filter(one -> one.isWithin(open)).toList());
        for (int each : bare()) {
            if (!widen(each, false)) {
                open = before;
                found = all;
                return;
            }
        }
    }

    /** A share is never shown without its part: few whole numbers have the same quotient. */
    private void hideFigures(Open within) {
        for (int figure = 0; figure < system.figures().size(); figure++) {
            int part = system.figures().get(figure).part();
            if (part >= 0 && within.cells().get(part)) {
                within.figures().set(figure);
            }
        }
    }
}

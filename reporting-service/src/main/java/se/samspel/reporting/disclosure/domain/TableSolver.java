package se.samspel.reporting.disclosure.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import se.samspel.reporting.disclosure.domain.LinearSystem.Cell;
import se.samspel.reporting.disclosure.domain.LinearSystem.Limit;
import se.samspel.reporting.disclosure.domain.LinearSystem.Term;

/**
 * Finds other tables that agree with everything that is shown, by linear programming. Each cell's
 * difference from the true table is a way up less a way down, so that moving costs either way. The
 * solver proposes; what it proposes is tried against every limit before it counts.
 */
final class TableSolver {

    // The solver's own is 1e-9 or better; people are whole.
    private static final double TOLERANCE = 1e-6;

    // What is open costs nearly nothing, so that no more of it moves than must; reaching a goal is
    // worth more than any number of figures.
    private static final double OPEN = 0.01;
    private static final double FIGURE = 10;
    private static final double REACHED = 100_000;

    private final LinearSystem system;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> up = new ArrayList<>();
    private final List<Variable> down = new ArrayList<>();
    private final List<Variable> slack = new ArrayList<>();

    // A model is asked once: what the library leaves out as redundant under one question's bounds
    // it also leaves out of the next.
    private TableSolver(LinearSystem system) {
        this.system = system;
        for (int i = 0; i < system.cells().size(); i++) {
            up.add(model.newVariable("up" + i).lower(0));
            down.add(model.newVariable("down" + i).lower(0));
        }
        for (int i = 0; i < system.figures().size(); i++) {
            slack.add(model.newVariable("slack" + i).lower(0));
        }
        system.limits().forEach(this::bind);
    }

    /**
     * The table nearest to the goals that moves what is open, or at the least loss more than that;
     * empty when the solver finds none that stands the test.
     *
     * @param goals where which cells should come
     * @param mayOpen whether more than what is open may be withheld for it
     */
    static Optional<Movement> push(
            LinearSystem system, Map<Integer, Long> goals, Open open, boolean mayOpen) {
        return new TableSolver(system).push(goals, open, mayOpen);
    }

    private void bind(Limit limit) {
        if (limit.figure() == Limit.ALWAYS) {
            add(limit, 1).level(0);
            return;
        }
        // Scaled to people, as the other equations are, and so that the slack is.
        long scale =
                limit.terms().stream().mapToLong(term -> Math.abs(term.factor())).max().orElse(1);
        long now = sum(limit);
        if (limit.least() != Long.MIN_VALUE) {
            Expression atLeast = add(limit, scale);
            atLeast.lower((limit.least() - now) / (double) scale);
            atLeast.set(slack.get(limit.figure()), 1);
        }
        if (limit.most() != Long.MAX_VALUE) {
            Expression atMost = add(limit, scale);
            atMost.upper((limit.most() - now) / (double) scale);
            atMost.set(slack.get(limit.figure()), -1);
        }
    }

    private Expression add(Limit limit, long scale) {
        Expression expression = model.newExpression("limit" + model.countExpressions());
        for (Term term : limit.terms()) {
            double factor = term.factor() / (double) scale;
            expression.set(up.get(term.cell()), factor);
            expression.set(down.get(term.cell()), -factor);
        }
        return expression;
    }

    private long sum(Limit limit) {
        return limit.terms().stream()
                .mapToLong(term -> term.factor() * system.cells().get(term.cell()).people())
                .sum();
    }

    private Optional<Movement> push(Map<Integer, Long> goals, Open open, boolean mayOpen) {
        for (int cell = 0; cell < up.size(); cell++) {
            price(cell, open, mayOpen);
        }
        for (int figure = 0; figure < slack.size(); figure++) {
            boolean isOpen = open.figures().get(figure);
            slack.get(figure).upper(isOpen || mayOpen ? null : 0).weight(isOpen ? 0 : FIGURE);
        }
        goals.forEach(this::reward);
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        return proven(result).filter(found -> mayOpen || found.isWithin(open));
    }

    private void price(int cell, Open open, boolean mayOpen) {
        Cell each = system.cells().get(cell);
        boolean isOpen = open.cells().get(cell);
        boolean fixed = each.known() || !isOpen && !mayOpen;
        double weight = isOpen ? OPEN : each.weight();
        up.get(cell).upper(fixed ? 0 : null).weight(weight);
        Long lowest = each.signed() ? null : Long.valueOf(each.people());
        down.get(cell).upper(fixed ? Long.valueOf(0) : lowest).weight(weight);
    }

    private void reward(int cell, long goal) {
        long way = goal - system.cells().get(cell).people();
        Variable towards = way > 0 ? up.get(cell) : down.get(cell);
        Variable away = way > 0 ? down.get(cell) : up.get(cell);
        towards.upper(Math.abs(way)).weight(-REACHED);
        away.weight(REACHED + OPEN);
    }

    private Optional<Movement> proven(Optimisation.Result result) {
        double[] table = new double[up.size()];
        long[] people = new long[up.size()];
        BitSet moved = new BitSet();
        boolean whole = true;
        for (int cell = 0; cell < table.length; cell++) {
            long now = system.cells().get(cell).people();
            // Variables are kept in the order they were made: up, down, up, down.
            table[cell] = now + result.doubleValue(2 * cell) - result.doubleValue(2 * cell + 1);
            long nearest = Math.round(table[cell]);
            if (Math.abs(table[cell] - nearest) <= TOLERANCE) {
                table[cell] = nearest;
            } else {
                whole = false;
                nearest =
                        (long)
                                (table[cell] > now
                                        ? Math.floor(table[cell])
                                        : Math.ceil(table[cell]));
            }
            people[cell] = nearest;
            moved.set(cell, table[cell] != now);
        }
        BitSet broken = new BitSet();
        for (Limit limit : system.limits()) {
            if (whole ? limit.holdsFor(people) : nearlyHolds(limit, table)) {
                continue;
            }
            if (limit.figure() == Limit.ALWAYS) {
                return Optional.empty();
            }
            broken.set(limit.figure());
        }
        return Optional.of(new Movement(people, moved, broken));
    }

    private static boolean nearlyHolds(Limit limit, double[] table) {
        double sum = 0;
        double size = 1;
        for (Term term : limit.terms()) {
            sum += term.factor() * table[term.cell()];
            size += Math.abs(term.factor());
        }
        return sum >= limit.least() - size * TOLERANCE && sum <= limit.most() + size * TOLERANCE;
    }
}

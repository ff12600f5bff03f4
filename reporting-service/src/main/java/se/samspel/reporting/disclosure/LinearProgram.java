package se.samspel.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import se.samspel.reporting.disclosure.domain.LinearSystem;
import se.samspel.reporting.disclosure.domain.LinearSystem.Cell;
import se.samspel.reporting.disclosure.domain.LinearSystem.Limit;
import se.samspel.reporting.disclosure.domain.LinearSystem.Term;
import se.samspel.reporting.disclosure.domain.Movement;
import se.samspel.reporting.disclosure.domain.Open;

/**
 * Finds other tables that agree with everything that is shown, by linear programming. Each cell's
 * difference from the true table is a way up less a way down, so that moving costs either way. The
 * solver proposes; what it proposes is tried against every limit before it counts.
 */
final class LinearProgram {

    // In parts of a person. The solver's own tolerance is a thousandth of it or better.
    private static final long PARTS = 1_000_000;

    // What is open costs nearly nothing, so that no more of it moves than must; reaching a goal is
    // worth more than any number of figures.
    private static final int OPEN = 1;
    private static final int UNIT = 100;
    private static final int FIGURE = UNIT;
    private static final int REACHED = 10_000_000;

    private final LinearSystem system;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> up = new ArrayList<>();
    private final List<Variable> down = new ArrayList<>();
    private final List<Variable> slack = new ArrayList<>();

    LinearProgram(LinearSystem system) {
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

    Optional<Movement> push(Map<Integer, Long> goals, Open open, boolean mayOpen) {
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
        int weight = isOpen ? OPEN : UNIT * each.weight();
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
            if (Math.abs(table[cell] - nearest) * PARTS <= 1) {
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
        return sum >= limit.least() - size / PARTS && sum <= limit.most() + size / PARTS;
    }
}

package se.samspel.reporting.disclosure.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader with a solver of linear programs, another one than the control's own: knows what is
 * shown and every equation, and works out how little and how much a count can be.
 */
public final class Attacker {

    private static final double EPSILON = 1e-7;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Known> known = new ArrayList<>();

    private record Known(Map<String, Double> terms, Relationship relation, double value) {}

    public Attacker hears(String name, double value) {
        return hears(Map.of(name, 1.0), Relationship.EQ, value);
    }

    public Attacker hears(Map<String, Double> terms, Relationship relation, double value) {
        terms.keySet().forEach(name -> places.putIfAbsent(name, places.size()));
        known.add(new Known(terms, relation, value));
        return this;
    }

    public Attacker sums(String total, Collection<String> parts) {
        Map<String, Double> terms = new LinkedHashMap<>();
        parts.forEach(part -> terms.merge(part, 1.0, Double::sum));
        terms.merge(total, -1.0, Double::sum);
        return hears(terms, Relationship.EQ, 0);
    }

    /** A share of a hundred with one decimal. */
    public Attacker reads(double percent, String part, String whole) {
        hears(Map.of(part, 100.0, whole, -percent - 0.05), Relationship.LEQ, 0);
        return hears(Map.of(part, 100.0, whole, 0.05 - percent), Relationship.GEQ, 0);
    }

    /** The most minus the least that the count can be; nothing where it has no end. */
    public OptionalDouble widthOf(String name) {
        if (!places.containsKey(name)) {
            return OptionalDouble.empty();
        }
        double[] least = {0};
        try {
            least[0] = solve(name, GoalType.MINIMIZE);
            return OptionalDouble.of(solve(name, GoalType.MAXIMIZE) - least[0]);
        } catch (UnboundedSolutionException e) {
            return OptionalDouble.empty();
        }
    }

    /** Of equations to nought the solver finds too little; of two inequalities much more rarely. */
    private static void add(List<LinearConstraint> constraints, double[] row, Known one) {
        if (one.relation() != Relationship.EQ || one.value() != 0) {
            constraints.add(new LinearConstraint(row, one.relation(), one.value()));
            return;
        }
        double[] negative = Arrays.stream(row).map(factor -> -factor).toArray();
        constraints.add(new LinearConstraint(row, Relationship.LEQ, 0));
        constraints.add(new LinearConstraint(negative, Relationship.LEQ, 0));
    }

    private double solve(String name, GoalType goal) {
        double[] objective = new double[places.size()];
        objective[places.getOrDefault(name, 0)] = 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Known one : known) {
            double[] row = new double[places.size()];
            one.terms().forEach((term, factor) -> row[places.get(term)] = factor);
            add(constraints, row, one);
        }
        try {
            return new SimplexSolver(EPSILON, 10, 1e-11)
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (NoFeasibleSolutionException e) {
            throw new IllegalStateException("what is shown contradicts itself", e);
        }
    }
}

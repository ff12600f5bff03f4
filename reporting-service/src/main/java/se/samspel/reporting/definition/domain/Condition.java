package se.samspel.reporting.definition.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be known of those who are counted.
 *
 * @param in any of these codes; empty where it is asked only whether something is known at all
 * @param known false for those of whom nothing is known
 */
public record Condition(String dimension, List<String> in, boolean known) {

    public Condition {
        in = List.copyOf(new TreeSet<>(in));
    }

    public static Condition in(String dimension, List<String> codes) {
        return new Condition(dimension, codes, true);
    }

    public static Condition known(String dimension) {
        return new Condition(dimension, List.of(), true);
    }

    public static Condition unknown(String dimension) {
        return new Condition(dimension, List.of(), false);
    }

    public boolean holds(Set<String> codes) {
        if (in.isEmpty()) {
            return known != codes.isEmpty();
        }
        return in.stream().anyMatch(codes::contains);
    }

    /** Whether who fulfils this fulfils the other too. */
    public boolean implies(Condition other) {
        boolean asks = other.in.isEmpty() || !in.isEmpty() && other.in.containsAll(in);
        return dimension.equals(other.dimension) && known == other.known && asks;
    }

    boolean isOfNobody(Vocabulary.Dimension asked) {
        return dimension.equals(asked.key()) && !in.isEmpty() && asked.ofNobody().containsAll(in);
    }

    /** Stable: figures of editions years apart are compared by it. */
    @Override
    public String toString() {
        return dimension + "=" + (in.isEmpty() ? known ? "*" : "-" : String.join("+", in));
    }
}

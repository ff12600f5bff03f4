package se.samspel.reporting.teamreport.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which figures of stock and flow stay hidden when some of them are small. Two equations bind them:
 * active at start + enrolled = total, and total - exits = active at end. The stocks also stand in
 * the neighbouring years' reports, so hiding one of them hides a flow from nobody.
 */
final class StockAndFlow {

    /** The five bound figures; waitingAtEnd is bound to nothing. */
    enum Part {
        ACTIVE_AT_START("activeAtStart"),
        ENROLLED("enrolled"),
        TOTAL_IN_PERIOD("totalInPeriod"),
        EXITS("exits"),
        ACTIVE_AT_END("activeAtEnd");

        final String key;

        Part(String key) {
            this.key = key;
        }
    }

    private static final List<Set<Part>> EQUATIONS =
            List.of(
                    EnumSet.of(Part.ACTIVE_AT_START, Part.ENROLLED, Part.TOTAL_IN_PERIOD),
                    EnumSet.of(Part.TOTAL_IN_PERIOD, Part.EXITS, Part.ACTIVE_AT_END));

    private static final Set<Part> STOCKS = EnumSet.of(Part.ACTIVE_AT_START, Part.ACTIVE_AT_END);

    private StockAndFlow() {}

    /** The small figures and the fewest others that keep them from being worked out. */
    static Set<Part> hidden(Map<Part, Boolean> small) {
        Set<Part> smallOnes = EnumSet.noneOf(Part.class);
        small.forEach((part, isSmall) -> {
            if (isSmall) {
                smallOnes.add(part);
            }
        });
        return IntStream.range(0, 1 << Part.values().length)
                .mapToObj(StockAndFlow::subset)
                .filter(hidden -> hidden.containsAll(smallOnes))
                .filter(hidden ->
                        smallOnes.stream().noneMatch(one -> givenAway(one, hidden, smallOnes)))
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
    }

    /** Whether someone who also reads the neighbouring years' reports can work the figure out. */
    private static boolean givenAway(Part part, Set<Part> hidden, Set<Part> smallOnes) {
        Set<Part> unknown = EnumSet.copyOf(hidden);
        unknown.removeIf(each -> STOCKS.contains(each) && !smallOnes.contains(each));
        boolean learned = true;
        while (learned && unknown.contains(part)) {
            learned = false;
            for (Set<Part> equation : EQUATIONS) {
                Set<Part> open = EnumSet.copyOf(equation);
                open.retainAll(unknown);
                learned |= open.size() == 1 && unknown.removeAll(open);
            }
        }
        return !unknown.contains(part);
    }

    private static Set<Part> subset(int bits) {
        Set<Part> subset = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if ((bits & 1 << part.ordinal()) != 0) {
                subset.add(part);
            }
        }
        return subset;
    }
}

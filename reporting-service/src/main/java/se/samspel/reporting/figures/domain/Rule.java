package se.samspel.reporting.figures.domain;

import java.util.Map;

/**
 * How an edition protects small groups.
 *
 * @param threshold the smallest group that is shown; null for what each definition says, and at
 *     least three where the host has decided so (H8)
 * @param levels for sections whose grouping the host has chosen: which of its levels, from 0
 */
public record Rule(int threshold, Map<String, Integer> levels) {

    /** A count under this is a small group: someone in it could be recognised. */
    public static final int USUAL_THRESHOLD = 5;

    public static final int LOWEST_THRESHOLD = 3;

    public Rule {
        levels = Map.copyOf(levels);
    }

    public static Rule usual(int threshold) {
        return new Rule(threshold, Map.of());
    }
}

package se.samspel.reporting.disclosure.domain;

import java.util.Map;

/**
 * On which terms figures are shown to others than the host.
 *
 * @param threshold the least number of people who hide one another; at least three where the host
 *     has decided so (H8)
 * @param levels by table whose grouping the host has chosen: which of its levels, 0 the finest;
 *     else the finest that shows no small group
 */
public record Terms(int threshold, Map<String, Integer> levels) {

    /** What holds unless the host has decided otherwise. */
    public static final Terms USUAL = usual(5);

    private static final int LOWEST_THRESHOLD = 3;

    public Terms {
        levels = Map.copyOf(levels);
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold of " + threshold + " hides nobody");
        }
    }

    public static Terms usual(int threshold) {
        return new Terms(threshold, Map.of());
    }
}

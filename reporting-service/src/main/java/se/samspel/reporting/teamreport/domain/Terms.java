package se.samspel.reporting.teamreport.domain;

import java.util.Map;
import se.samspel.reporting.disclosure.domain.Recoding;

/**
 * On which terms a report is shown to others than the host.
 *
 * @param threshold the least number of people who hide one another; 3 at least (H8)
 * @param groupings by table, such as {@code incomePayer.enrolled}, where the host has chosen one;
 *     else the finest that shows no small group
 */
public record Terms(int threshold, Map<String, Recoding> groupings) {

    /** What holds unless the host has decided otherwise. */
    public static final Terms USUAL = new Terms(Disclosure.THRESHOLD, Map.of());

    private static final int LOWEST_THRESHOLD = 3;

    public Terms {
        groupings = Map.copyOf(groupings);
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold of " + threshold + " hides nobody");
        }
    }
}

package se.samspel.reporting.table.domain;

import se.samspel.kit.value.Text;

/**
 * One column of figures.
 *
 * @param key its stable name in files
 */
public record Column(String key, Text label, Kind kind) {

    /** What a column's figures measure, and so how they are written. */
    public enum Kind {
        /** People, meetings, seats: whole numbers. */
        COUNT,
        /** Means: years, months, days; one decimal unless the figure has another scale. */
        MEAN,
        /** Shares of a hundred. */
        PERCENT,
        /** Kronor, at most two decimals. */
        KRONOR,
        /** Words. */
        PROSE
    }
}

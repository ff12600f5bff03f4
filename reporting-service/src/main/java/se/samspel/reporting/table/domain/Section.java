package se.samspel.reporting.table.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * A question, its answer in a sentence where one can be given, the figures, and how to draw them.
 *
 * @param key unique in its report
 */
public record Section(
        String key, Text question, @Nullable Text lead, Table table, Picture picture) {

    /** How the table's figures are drawn. */
    public enum Picture {
        NONE,
        /** A bar for each row, side by side where there are several columns. */
        BARS,
        /** A line for each row over the columns, which are points in time. */
        LINES,
        /** Each row as a whole of a hundred, divided by the columns. */
        SHARES
    }
}

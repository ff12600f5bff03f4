package se.samspel.funding.catalogue;

import org.jspecify.annotations.Nullable;

/** A row's line in a whole association's file: {@code {"table":"…","row":{…}}}. */
public final class RowLine {

    private static final String BEFORE = "{\"table\":\"";
    private static final String BETWEEN = "\",\"row\":";

    private RowLine() {}

    public static String of(String table, String json) {
        return BEFORE + table + BETWEEN + json + "}";
    }

    /** The table that a line names; null for a line that is no row's. */
    public static @Nullable String table(String line) {
        int end = line.indexOf(BETWEEN);
        return line.startsWith(BEFORE) && line.endsWith("}") && end > 0
                ? line.substring(BEFORE.length(), end)
                : null;
    }

    /** The row of a line that names its table. */
    public static String json(String line) {
        return line.substring(line.indexOf(BETWEEN) + BETWEEN.length(), line.length() - 1);
    }
}

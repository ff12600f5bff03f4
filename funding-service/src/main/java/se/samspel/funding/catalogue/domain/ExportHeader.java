package se.samspel.funding.catalogue.domain;

import java.util.List;

/**
 * The first line of a whole association's file.
 *
 * @param schemaVersion equal where the tables and their columns are
 * @param exportedAt RFC 3339 in UTC
 */
public record ExportHeader(
        String format,
        int version,
        String association,
        String exportedAt,
        String schemaVersion,
        List<TableRows> tables) {

    public static final String FORMAT = "samspel-association";
    public static final int VERSION = 1;

    /** How many rows of a table follow. */
    public record TableRows(String name, long rows) {}

    public long rows() {
        return tables.stream().mapToLong(TableRows::rows).sum();
    }
}

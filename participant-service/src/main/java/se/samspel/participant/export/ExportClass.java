package se.samspel.participant.export;

import java.util.List;

/**
 * A class of records in a full export: a table with all its columns.
 *
 * @param owner the column with the authority that controls a row
 * @param key what a row is known by; the rows stand in its order
 * @param sealed columns that are sealed with the person's data key: opened in the export, sealed
 *     anew with another key when it is taken in
 * @param sealedAs under which table, and for the row in which column, the texts were sealed
 * @param person which participant a row {@code t} belongs to, in SQL
 * @param only which rows {@code t} are exported, in SQL
 */
record ExportClass(
        String table,
        String owner,
        List<String> key,
        List<String> sealed,
        Sealing sealedAs,
        String person,
        String only) {

    /**
     * Where a sealed text belongs: as a rule its own table and row, or those it was copied from.
     */
    record Sealing(String table, String rowColumn) {}

    static ExportClass of(String table, String owner) {
        return new ExportClass(
                table,
                owner,
                List.of("id"),
                List.of(),
                new Sealing(table, "id"),
                "t.participant_id",
                "true");
    }

    ExportClass knownBy(String... columns) {
        var own = new Sealing(table, columns[0]);
        return new ExportClass(table, owner, List.of(columns), sealed, own, person, only);
    }

    ExportClass sealing(String... columns) {
        return new ExportClass(table, owner, key, List.of(columns), sealedAs, person, only);
    }

    ExportClass copiedFrom(String original, String rowColumn) {
        var copied = new Sealing(original, rowColumn);
        return new ExportClass(table, owner, key, sealed, copied, person, only);
    }

    ExportClass ofPerson(String sql) {
        return new ExportClass(table, owner, key, sealed, sealedAs, sql, only);
    }

    /** Of the person of the row of another table that a column names. */
    ExportClass ofPersonIn(String other, String column) {
        return ofPerson(
                "(select o.participant_id from %s o where o.%s = t.%s)"
                        .formatted(other, other.equals("plan") ? column : "id", column));
    }

    ExportClass onlyWhere(String sql) {
        return new ExportClass(table, owner, key, sealed, sealedAs, person, sql);
    }

    String file() {
        return table.replace('_', '-') + ".ndjson";
    }
}

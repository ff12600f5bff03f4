package se.samspel.participant.export;

import java.util.List;

/**
 * A class of records in a full export: a table with all its columns.
 *
 * @param owner the column with the authority that controls a row
 * @param key what a row is known by; the rows stand in its order
 * @param sealed columns that are sealed with the person's data key: opened in the export, sealed
 *     anew with another key when it is taken in
 * @param person which participant a row {@code t} belongs to, in SQL
 * @param only which rows {@code t} are exported, in SQL
 */
record ExportClass(
        String table,
        String owner,
        List<String> key,
        List<String> sealed,
        String person,
        String only) {

    static ExportClass of(String table, String owner) {
        return new ExportClass(table, owner, List.of("id"), List.of(), "t.participant_id", "true");
    }

    ExportClass knownBy(String... columns) {
        return new ExportClass(table, owner, List.of(columns), sealed, person, only);
    }

    ExportClass sealing(String... columns) {
        return new ExportClass(table, owner, key, List.of(columns), person, only);
    }

    ExportClass ofPerson(String sql) {
        return new ExportClass(table, owner, key, sealed, sql, only);
    }

    ExportClass onlyWhere(String sql) {
        return new ExportClass(table, owner, key, sealed, person, sql);
    }

    String file() {
        return table.replace('_', '-') + ".ndjson";
    }
}

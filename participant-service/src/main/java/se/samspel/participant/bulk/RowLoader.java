package se.samspel.participant.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.Loaded;

/** A feature that can load rows of a kind: by the calls that a client would make for them. */
public interface RowLoader {

    ImportKind kind();

    /** In the order of the documentation; a file may leave out those that it doesn't need. */
    List<String> columns();

    default Set<ImportFormat> formats() {
        return Set.of(ImportFormat.CSV, ImportFormat.NDJSON);
    }

    /** Which column a pointer into the feature's own request means, where the names differ. */
    default Map<String, String> columnsByPointer() {
        return Map.of();
    }

    /** The same where it depends on the row. */
    default Map<String, String> columnsByPointer(Row row) {
        return columnsByPointer();
    }

    /** The columns that a row of several kinds has. */
    default List<String> columnsOf(Row row) {
        return columns();
    }

    /**
     * In a transaction of its own, as the uploading authority. Throws what a call would be refused
     * with; then nothing of the row stays.
     */
    Loaded load(Row row);
}

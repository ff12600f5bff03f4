package se.samspel.deploy.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file by their keys. The first row with a key owns it, good or bad; what refers to
 * the key means that row.
 */
final class Table<T> {

    /** A row and what it says; nothing where it has a fault of its own. */
    record Entry<T>(Row row, @Nullable T value) {}

    private final String fileName;
    private final Map<String, Entry<T>> byKey = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Table(CaseFile file) {
        this.fileName = file.fileName();
    }

    /** Reads a row that is whole so far; a row broken by itself only keeps its key. */
    void add(Row row, List<String> keyColumns, Function<Row, @Nullable T> reader) {
        rows.add(row);
        String key = String.join("\t", keyColumns.stream().map(row::text).toList());
        T value = row.bad() ? null : reader.apply(row);
        if (keyColumns.stream().anyMatch(column -> row.text(column).isEmpty())) {
            return;
        }
        Entry<T> first = byKey.putIfAbsent(key, new Entry<>(row, value));
        if (first != null) {
            row.fault(keyColumns.getLast(), Fault.duplicate(first.row()));
        }
    }

    /** Finds what a cell refers to, or puts the fault on the row that refers. */
    @Nullable T refer(Row from, String column) {
        String key = from.text(column);
        if (key.isEmpty()) {
            return null;
        }
        Entry<T> entry = byKey.get(key);
        if (entry == null) {
            from.fault(column, Fault.unknownKey(key, fileName));
            return null;
        }
        if (entry.row().bad()) {
            from.fault(column, Fault.dependsOn(entry.row()));
            return null;
        }
        return entry.value();
    }

    /** The good ones, in the file's order. */
    List<T> values() {
        var values = new ArrayList<T>();
        forEachGood(values::add);
        return values;
    }

    void forEachGood(Consumer<T> use) {
        for (Entry<T> entry : byKey.values()) {
            T value = entry.value();
            if (value != null && !entry.row().bad()) {
                use.accept(value);
            }
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }
}

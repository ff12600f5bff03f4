package se.samspel.reporting.projection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.summary.domain.Population;

/**
 * The columns of a projected table; one of them is {@code version}.
 *
 * @param key the columns of the primary key, the first ones of all, a type after those that are no
 *     text
 * @param columns all columns in the order of a row's values, a type after those that need a cast
 * @param population what its rows are counted as; null where they are not
 */
public record TableShape(
        String name, List<String> key, String columns, @Nullable Population population) {

    public TableShape {
        key = List.copyOf(key);
    }

    /** A table whose rows are not counted. */
    static TableShape of(String name, List<String> key, String columns) {
        return new TableShape(name, key, columns, null);
    }

    static TableShape counted(Population population, List<String> key, String columns) {
        return new TableShape(population.table(), key, columns, population);
    }

    public List<String> columnNames() {
        return Arrays.stream(columns.split(", ")).map(TableShape::name).toList();
    }

    public List<String> keyNames() {
        return key.stream().map(TableShape::name).toList();
    }

    /**
     * The values of the primary key. An event's key may say after them what of its aggregate is
     * told.
     */
    public List<String> keyParts(String eventKey) {
        return Arrays.stream(eventKey.split("/")).limit(key.size()).toList();
    }

    /** A newer version replaces the row; one that comes late or twice changes nothing. */
    String upsert() {
        return "insert into %1$s (%2$s) values (%3$s) on conflict (%4$s) do update set %5$s where excluded.version > %1$s.version"
                .formatted(
                        name,
                        String.join(", ", columnNames()),
                        Arrays.stream(columns.split(", "))
                                .map(TableShape::mark)
                                .collect(Collectors.joining(", ")),
                        String.join(", ", keyNames()),
                        eachValue(column -> column + " = excluded." + column));
    }

    /** By what the aggregate's key is made of, parts divided by a slash. */
    String erase() {
        return "delete from " + name + " where " + keyIs();
    }

    String keyIs() {
        return key.stream()
                .map(column -> column + "::text = ?")
                .collect(Collectors.joining(" and "));
    }

    private String eachValue(Function<String, String> text) {
        return columnNames().stream()
                .filter(column -> !keyNames().contains(column))
                .map(text)
                .collect(Collectors.joining(", "));
    }

    private static String name(String column) {
        return column.split("::")[0];
    }

    private static String mark(String column) {
        String[] parts = column.split("::");
        return parts.length == 1 ? "?" : "?::" + parts[1];
    }
}

package se.samspel.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;

/** Upserts by version: duplicates and records that come late change nothing. */
@ApplicationScoped
class ProjectedTable {

    private final Sql sql;
    private final ObjectMapper json;

    ProjectedTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * @param key the columns of the primary key
     * @param columns all columns in the order of the values, a type after those that need a cast
     */
    void upsert(String table, List<String> key, String columns, List<@Nullable Object[]> rows) {
        List<String[]> parts =
                Arrays.stream(columns.split(", ")).map(column -> column.split("::")).toList();
        String names = parts.stream().map(part -> part[0]).collect(Collectors.joining(", "));
        String marks =
                parts.stream()
                        .map(part -> part.length == 1 ? "?" : "?::" + part[1])
                        .collect(Collectors.joining(", "));
        String changes =
                parts.stream()
                        .map(part -> part[0])
                        .filter(name -> !key.contains(name))
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", "));
        sql.batch(
                "insert into %1$s (%2$s) values (%3$s) on conflict (%4$s) do update set %5$s where excluded.version > %1$s.version"
                        .formatted(table, names, marks, String.join(", ", key), changes),
                rows);
    }

    /** Erases by what the aggregate's key is made of, parts divided by a slash. */
    void erase(String table, List<String> key, List<String> keys) {
        String condition =
                key.stream().map(name -> name + "::text = ?").collect(Collectors.joining(" and "));
        sql.batch(
                "delete from " + table + " where " + condition,
                keys.stream().map(each -> (@Nullable Object[]) each.split("/")).toList());
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event's part that can't be written", e);
        }
    }
}

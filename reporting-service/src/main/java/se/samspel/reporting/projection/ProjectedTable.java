package se.samspel.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;

/** Upserts by version: duplicates and records that come late change nothing. */
@ApplicationScoped
public class ProjectedTable {

    private final Sql sql;
    private final ObjectMapper json;

    ProjectedTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void upsert(TableShape shape, List<@Nullable Object[]> rows) {
        sql.batch(shape.upsert(), rows);
    }

    void erase(TableShape shape, List<String> keys) {
        sql.batch(
                shape.erase(),
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

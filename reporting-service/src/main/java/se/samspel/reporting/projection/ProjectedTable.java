package se.samspel.reporting.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.summary.ChangedFacts;
import se.samspel.reporting.summary.domain.Population;

/** Upserts by version: duplicates and records that come late change nothing. */
@ApplicationScoped
public class ProjectedTable {

    private final Sql sql;
    private final ChangedFacts changed;
    private final ObjectMapper json;

    ProjectedTable(Sql sql, ChangedFacts changed, ObjectMapper json) {
        this.sql = sql;
        this.changed = changed;
        this.json = json;
    }

    void upsert(TableShape shape, List<@Nullable Object[]> rows) {
        List<String> ids = rows.stream().map(row -> String.valueOf(row[0])).toList();
        change(shape, ids, () -> sql.batch(shape.upsert(), rows));
    }

    void erase(TableShape shape, List<String> keys) {
        List<List<String>> parts = keys.stream().map(shape::keyParts).toList();
        List<@Nullable Object[]> values =
                parts.stream().map(each -> (@Nullable Object[]) each.toArray()).toList();
        change(
                shape,
                parts.stream().map(List::getFirst).toList(),
                () -> sql.batch(shape.erase(), values));
    }

    /** A counted fact leaves the months that it was in and comes into others. */
    private void change(TableShape shape, List<String> ids, Runnable write) {
        Population population = shape.population();
        if (population == null) {
            write.run();
            return;
        }
        changed.facts(population, ids);
        write.run();
        changed.facts(population, ids);
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event's part that can't be written", e);
        }
    }
}

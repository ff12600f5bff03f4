package se.samspel.reporting.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.DefinitionState;

/** The definitions that are kept, version by version. */
@ApplicationScoped
public class ReportDefinitions {

    private static final String COLUMNS =
            "select key, version, revision, body, state, created_at from report_definition ";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ReportDefinitions(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** The latest published version; 404 where there is none. */
    public Definition published(String key) {
        return latest(key)
                .map(StoredDefinition::body)
                .map(DefinitionRequest::definition)
                .orElseThrow(Problem::notFound);
    }

    /** A version that editions were made by, also when it has been withdrawn since. */
    public Definition version(String key, int version) {
        return find(key, version)
                .map(StoredDefinition::body)
                .map(DefinitionRequest::definition)
                .orElseThrow(Problem::notFound);
    }

    Optional<StoredDefinition> latest(String key) {
        return sql.row(
                this::stored,
                COLUMNS + "where key = ? and state = 'PUBLISHED' order by version desc limit 1",
                key);
    }

    Optional<StoredDefinition> find(String key, int version) {
        return sql.row(this::stored, COLUMNS + "where key = ? and version = ?", key, version);
    }

    /** The latest published version of each, by key. */
    List<StoredDefinition> published(int offset, int limit) {
        return sql.rows(
                this::stored,
                "select distinct on (key) key, version, revision, body, state, created_at"
                        + " from report_definition where state = 'PUBLISHED'"
                        + " order by key, version desc offset ? limit ?",
                offset,
                limit);
    }

    long countPublished() {
        return sql.row(
                        row -> row.getLong(1),
                        "select least(count(distinct key), 10000) from report_definition"
                                + " where state = 'PUBLISHED'")
                .orElse(0L);
    }

    /** False where the version is there already. */
    boolean add(DefinitionRequest body, DefinitionState state) {
        return sql.row(
                        row -> row.getInt(1),
                        """
                        insert into report_definition (key, version, revision, body, state, created_at)
                        values (?, ?, 1, ?::jsonb, ?, ?) on conflict do nothing returning 1
                        """,
                        body.key(),
                        body.version(),
                        written(body),
                        state.name(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .isPresent();
    }

    /** Raises the revision; the one that was read must still stand. */
    StoredDefinition change(StoredDefinition known, DefinitionRequest body, DefinitionState state) {
        return sql.row(
                        this::stored,
                        """
                        update report_definition
                        set body = ?::jsonb, state = ?, revision = revision + 1
                        where key = ? and version = ? and revision = ?
                        returning key, version, revision, body, state, created_at
                        """,
                        written(body),
                        state.name(),
                        known.key(),
                        known.version(),
                        known.revision())
                .orElseThrow(Problem::notFound);
    }

    private StoredDefinition stored(ResultSet row) throws SQLException {
        try {
            return new StoredDefinition(
                    row.getString("key"),
                    row.getInt("version"),
                    row.getLong("revision"),
                    json.readValue(row.getString("body"), DefinitionRequest.class),
                    DefinitionState.valueOf(row.getString("state")),
                    row.getObject("created_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored definition that can't be read", e);
        }
    }

    private String written(DefinitionRequest body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a definition that can't be written", e);
        }
    }
}

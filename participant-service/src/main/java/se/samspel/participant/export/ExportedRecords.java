package se.samspel.participant.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowLoader;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.bulk.domain.RowOutcome;
import se.samspel.participant.database.Sql;

/**
 * Puts exported records back as they were, with ids, versions and times; nothing of it is announced
 * anew. What is there already is left as it is.
 */
@ApplicationScoped
class ExportedRecords implements RowLoader {

    static final String CLASS = "class";
    static final String RECORD = "record";

    private static final String ADD_KEY =
            """
            insert into data_key (participant_id, controller, key_id, wrapped_key)
            values (?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final TableColumns columns;
    private final SealedColumns seal;
    private final CurrentCaller caller;
    private final Sql sql;
    private final ObjectMapper json;

    ExportedRecords(
            AgroalDataSource dataSource,
            TableColumns columns,
            SealedColumns seal,
            CurrentCaller caller,
            Sql sql,
            ObjectMapper json) {
        this.dataSource = dataSource;
        this.columns = columns;
        this.seal = seal;
        this.caller = caller;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EXPORT;
    }

    @Override
    public Set<ImportFormat> formats() {
        return Set.of(ImportFormat.ZIP);
    }

    @Override
    public List<String> columns() {
        return List.of(CLASS, RECORD);
    }

    @Override
    public Loaded load(Row row) {
        ExportClass records =
                ExportClasses.ofTable(String.valueOf(row.get(CLASS)))
                        .orElseThrow(Problem::notFound);
        ObjectNode record = parsed(String.valueOf(row.get(RECORD)));
        refuseUnlessOwn(records, record);
        refuseErased(records, record);
        seal.index(records, record);
        try (Connection connection = dataSource.getConnection()) {
            boolean isNew =
                    records.table().equals(ExportClasses.PARTICIPANT)
                            ? addParticipant(records, record, connection)
                            : add(records, record, connection);
            return new Loaded(
                    isNew ? RowOutcome.LOADED : RowOutcome.UNCHANGED,
                    id(record, "id"),
                    person(records, record));
        } catch (SQLException e) {
            throw new IllegalStateException("a record could not be put back", e);
        }
    }

    private ObjectNode parsed(String record) {
        try {
            return (ObjectNode) json.readTree(record);
        } catch (JsonProcessingException | ClassCastException unreadable) {
            // Without the cause: its message quotes the record.
            throw Problem.malformed(
                    RECORD,
                    "unreadable-json",
                    Text.of("Posten är inget JSON-objekt.", "The record is no JSON object."));
        }
    }

    /** Row-level security says it too, but not of the access log, which all may add to. */
    private void refuseUnlessOwn(ExportClass records, ObjectNode record) {
        if (!record.path(records.owner()).asText().equals(caller.authority().toString())) {
            throw Problem.notFound();
        }
    }

    /** An erasure can't be undone: what was exported before it stays out. */
    private void refuseErased(ExportClass records, ObjectNode record) {
        UUID person = person(records, record);
        boolean erased =
                person != null
                        && sql.row(
                                row -> row.getBoolean(1),
                                "select exists (select from erased_person where participant_id = ?)",
                                person);
        if (erased) {
            throw Problem.of(409, "erased", Text.of("Gallrad", "Erased"))
                    .detail(
                            Text.of(
                                    "Personens uppgifter är gallrade efter att exporten gjordes.",
                                    "The person's record has been erased since the export."));
        }
    }

    private boolean addParticipant(ExportClass records, ObjectNode record, Connection connection)
            throws SQLException {
        SealedKey key = seal.newKey();
        seal.seal(records, record, key);
        if (!insert(records, record, connection)) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD_KEY)) {
            statement.setObject(1, id(record, "id"));
            statement.setString(2, caller.authority().toString());
            statement.setString(3, key.keyId());
            statement.setBytes(4, key.wrapped());
            return statement.executeUpdate() == 1;
        }
    }

    private boolean add(ExportClass records, ObjectNode record, Connection connection)
            throws SQLException {
        boolean hasText =
                records.sealed().stream().anyMatch(column -> record.path(column).isTextual());
        if (hasText) {
            seal.seal(records, record, keyOf(records, record, connection));
        }
        return insert(records, record, connection);
    }

    private SealedKey keyOf(ExportClass records, ObjectNode record, Connection connection)
            throws SQLException {
        String sql =
                "select k.key_id, k.wrapped_key from jsonb_populate_record(null::%s, ?::jsonb) t join data_key k on k.participant_id = %s and k.controller = ?"
                        .formatted(records.table(), records.person());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, unsealed(records, record));
            select.setString(2, caller.authority().toString());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.notFound();
                }
                return new SealedKey(row.getString(1), row.getBytes(2));
            }
        }
    }

    /** Whose it is doesn't depend on what is sealed, which is no bytes yet. */
    private static String unsealed(ExportClass records, ObjectNode record) {
        return record.deepCopy().remove(records.sealed()).toString();
    }

    private boolean insert(ExportClass records, ObjectNode record, Connection connection)
            throws SQLException {
        String all = String.join(", ", columns.of(records, connection));
        String sql =
                "insert into %s (%s) select %s from jsonb_populate_record(null::%s, ?::jsonb) on conflict (%s) do nothing"
                        .formatted(
                                records.table(),
                                all,
                                all,
                                records.table(),
                                String.join(", ", records.key()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, record.toString());
            return statement.executeUpdate() == 1;
        }
    }

    /** Null where the person may have been erased since. */
    private static @Nullable UUID person(ExportClass records, ObjectNode record) {
        if (records.table().equals("reviewable_event")) {
            return null;
        }
        return records.table().equals(ExportClasses.PARTICIPANT)
                ? id(record, "id")
                : id(record, "participant_id");
    }

    private static @Nullable UUID id(ObjectNode record, String column) {
        JsonNode id = record.path(column);
        return id.isTextual() ? UUID.fromString(id.asText()) : null;
    }
}

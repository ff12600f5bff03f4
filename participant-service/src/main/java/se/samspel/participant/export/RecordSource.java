package se.samspel.participant.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;

/** Reads the records of one class of an authority, one after the other. */
@ApplicationScoped
class RecordSource {

    // So many rows are in memory at once, however many there are.
    private static final int FETCHED = 500;

    private final AgroalDataSource dataSource;
    private final TableColumns columns;
    private final SealedColumns seal;
    private final ObjectMapper json;

    RecordSource(
            AgroalDataSource dataSource,
            TableColumns columns,
            SealedColumns seal,
            ObjectMapper json) {
        this.dataSource = dataSource;
        this.columns = columns;
        this.seal = seal;
        this.json = json;
    }

    /** In the transaction that is open; {@code sink} is given a line of JSON for each. */
    void each(ExportClass records, AuthorityId authority, Consumer<String> sink) {
        try (Connection connection = dataSource.getConnection()) {
            writeTimesInUtc(connection);
            try (PreparedStatement select =
                    connection.prepareStatement(select(records, connection))) {
                select.setFetchSize(FETCHED);
                select.setString(1, authority.toString());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        sink.accept(line(records, row));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be read: " + records.table(), e);
        }
    }

    private static void writeTimesInUtc(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local time zone 'UTC'");
        }
    }

    private String select(ExportClass records, Connection connection) throws SQLException {
        String all =
                columns.of(records, connection).stream()
                        .filter(column -> !SealedColumns.INDEXES.contains(column))
                        .map(column -> "t." + column)
                        .collect(Collectors.joining(", "));
        boolean sealed = !records.sealed().isEmpty();
        String keys = sealed ? ", k.key_id, k.wrapped_key" : "";
        String join =
                sealed ? " left join data_key k on k.participant_id = " + records.person() : "";
        return "select row_to_json((select r from (select %s) r))%s from %s t%s where t.%s = ? and %s order by %s"
                .formatted(
                        all,
                        keys,
                        records.table(),
                        join,
                        records.owner(),
                        records.only(),
                        order(records.key()));
    }

    private static String order(List<String> key) {
        return key.stream().map(column -> "t." + column).collect(Collectors.joining(", "));
    }

    private String line(ExportClass records, ResultSet row) throws SQLException {
        String written = row.getString(1);
        if (records.sealed().isEmpty()) {
            return written;
        }
        try {
            ObjectNode node = (ObjectNode) json.readTree(written);
            seal.open(records, node, new SealedKey(row.getString(2), row.getBytes(3)));
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes JSON", e);
        }
    }
}

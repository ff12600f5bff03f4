package se.samspel.participant.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;

/**
 * Gives everything that is kept of one participant to another record of the same person: each text
 * is sealed with the key of the record that it goes to.
 */
@ApplicationScoped
public class MovedRecords {

    private final AgroalDataSource dataSource;
    private final TableColumns columns;
    private final Envelope envelope;

    MovedRecords(AgroalDataSource dataSource, TableColumns columns, Envelope envelope) {
        this.dataSource = dataSource;
        this.columns = columns;
        this.envelope = envelope;
    }

    /** A record and the key that its texts are sealed with. */
    @SuppressWarnings("ArrayRecordComponent") // the key's bytes are compared by nobody
    public record Holder(UUID participantId, SealedKey key) {}

    /** In the transaction that is open. What nobody may change, as logs, stays with the old id. */
    public void move(Holder from, Holder to) {
        try (Connection connection = dataSource.getConnection()) {
            for (ExportClass records : ExportClasses.ALL) {
                boolean person = records.table().equals(ExportClasses.PARTICIPANT);
                if (!person && !ExportClasses.UNCHANGEABLE.contains(records.table())) {
                    sealAnew(records, from, to, connection);
                    rename(records, from, to, connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a participant's records could not be moved", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Text(UUID row, FieldId field, byte[] sealed) {}

    private void sealAnew(ExportClass records, Holder from, Holder to, Connection connection)
            throws SQLException {
        for (String column : records.sealed()) {
            for (Text text : texts(records, column, from.participantId(), connection)) {
                String open = envelope.decrypt(from.key(), text.field(), text.sealed());
                run(
                        "update %s set %s = ? where %s = ?"
                                .formatted(records.table(), column, records.key().getFirst()),
                        connection,
                        envelope.encrypt(to.key(), text.field(), open),
                        text.row());
            }
        }
    }

    private static List<Text> texts(
            ExportClass records, String column, UUID person, Connection connection)
            throws SQLException {
        var sealedAs = records.sealedAs();
        String sql =
                "select t.%s, t.%s, t.%s from %s t where %s = ? and t.%s is not null"
                        .formatted(
                                records.key().getFirst(),
                                sealedAs.rowColumn(),
                                column,
                                records.table(),
                                records.person(),
                                column);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, person);
            List<Text> texts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID sealedFor = row.getObject(2, UUID.class);
                    var field = new FieldId(sealedAs.table(), column, sealedFor);
                    texts.add(new Text(row.getObject(1, UUID.class), field, row.getBytes(3)));
                }
            }
            return texts;
        }
    }

    private void rename(ExportClass records, Holder from, Holder to, Connection connection)
            throws SQLException {
        if (columns.of(records, connection).contains("participant_id")) {
            run(
                    "update %s set participant_id = ? where participant_id = ?"
                            .formatted(records.table()),
                    connection,
                    to.participantId(),
                    from.participantId());
        }
    }

    private static void run(String sql, Connection connection, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

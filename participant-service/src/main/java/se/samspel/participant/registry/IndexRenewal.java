package se.samspel.participant.registry;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.upkeep.Upkeep;
import se.samspel.kit.upkeep.Work;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityType;

/**
 * Computes the blind indexes of all numbers by the key that they are to have. It is one
 * transaction: rows are compared with each other by their indexes, and nobody is to see some of the
 * old key beside some of the new.
 */
@ApplicationScoped
class IndexRenewal implements Upkeep {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 1000;

    private static final String PRESENT =
            """
            select p.id, p.identity_type, p.identity_number, p.identity_index, k.key_id, k.wrapped_key
            from participant p join data_key k on k.participant_id = p.id
            where p.identity_number is not null
            """;
    private static final String PAST =
            """
            select h.id, h.identity_type, h.identity_number, h.identity_index, k.key_id, k.wrapped_key
            from identity_history h join data_key k on k.participant_id = h.participant_id
            """;
    // What got another number meanwhile is left to the next order.
    private static final String RENEW_PRESENT =
            "update participant set identity_index = ?, birth_index = ?"
                    + " where id = ? and identity_index = ?";
    private static final String RENEW_PAST =
            "update identity_history set identity_index = ? where id = ? and identity_index = ?";

    private final AgroalDataSource dataSource;
    private final SystemTransaction system;
    private final PersonSeal seal;

    IndexRenewal(AgroalDataSource dataSource, SystemTransaction system, PersonSeal seal) {
        this.dataSource = dataSource;
        this.system = system;
        this.seal = seal;
    }

    @Override
    public Work work() {
        return Work.RENEW_BLIND_INDEX;
    }

    @Override
    public Step step(@Nullable String reached) {
        return system.callWithin(
                LONGEST,
                () -> {
                    try (Connection connection = dataSource.getConnection()) {
                        long present = renewed(connection, "participant", PRESENT, RENEW_PRESENT);
                        long past = renewed(connection, "identity_history", PAST, RENEW_PAST);
                        return new Step(present + past, null);
                    } catch (SQLException e) {
                        throw new IllegalStateException("indexes could not be renewed", e);
                    }
                });
    }

    private long renewed(Connection connection, String table, String select, String update)
            throws SQLException {
        long done = 0;
        try (PreparedStatement read = connection.prepareStatement(select);
                PreparedStatement write = connection.prepareStatement(update)) {
            read.setFetchSize(AT_ONCE);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    if (bound(row, table, write)) {
                        write.addBatch();
                        done++;
                        if (done % AT_ONCE == 0) {
                            write.executeBatch();
                        }
                    }
                }
            }
            write.executeBatch();
        }
        return done;
    }

    /** Whether the row is to be written; then the statement has what. */
    private boolean bound(ResultSet row, String table, PreparedStatement write)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        PersonIdentity identity = identity(row, new FieldId(table, "identity_number", id));
        byte[] before = row.getBytes("identity_index");
        byte[] index = seal.renewedIndex(identity);
        if (Arrays.equals(index, before)) {
            return false;
        }
        int at = 1;
        write.setBytes(at++, index);
        if (table.equals("participant")) {
            write.setBytes(at++, seal.renewedBirthIndex(identity));
        }
        write.setObject(at++, id);
        write.setBytes(at, before);
        return true;
    }

    private PersonIdentity identity(ResultSet row, FieldId field) throws SQLException {
        var key = new SealedKey(row.getString("key_id"), row.getBytes("wrapped_key"));
        String number = seal.open(key, field, row.getBytes("identity_number"));
        return IdentityType.valueOf(row.getString("identity_type")).parse(number);
    }
}

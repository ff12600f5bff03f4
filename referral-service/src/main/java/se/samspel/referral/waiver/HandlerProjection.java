package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps who may see protected persons' referrals at each authority that has named handlers. */
@ApplicationScoped
class HandlerProjection implements Projection<HandlersNamed> {

    private static final String UPSERT =
            """
            insert into protected_handlers (authority, version, handlers) values (?, ?, ?)
            on conflict (authority) do update
            set version = excluded.version, handlers = excluded.handlers
            where excluded.version > protected_handlers.version
            """;

    private final AgroalDataSource dataSource;

    HandlerProjection(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "protected-handlers";
    }

    @Override
    public Class<HandlersNamed> payload() {
        return HandlersNamed.class;
    }

    @Override
    public void upsert(List<Received<HandlersNamed>> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(UPSERT)) {
            for (Received<HandlersNamed> received : batch) {
                HandlersNamed named = received.value();
                row.setString(1, named.authority().toString());
                row.setLong(2, named.version());
                row.setArray(3, connection.createArrayOf("text", named.handlers().toArray()));
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("handlers could not be kept", e);
        }
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row =
                        connection.prepareStatement(
                                "delete from protected_handlers where authority = any (?)")) {
            row.setArray(1, connection.createArrayOf("text", keys.toArray()));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("handlers could not be erased", e);
        }
    }
}

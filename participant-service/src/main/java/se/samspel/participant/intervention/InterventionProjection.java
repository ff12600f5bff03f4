package se.samspel.participant.intervention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps which association an intervention belongs to: pseudonyms are made per association. */
@ApplicationScoped
class InterventionProjection implements Projection<InterventionState> {

    private static final String UPSERT =
            """
            insert into intervention as t (id, version, association_id, host, measured)
            values (?, ?, ?, ?, ?)
            on conflict (id) do update
              set version = excluded.version, association_id = excluded.association_id,
                  host = excluded.host, measured = excluded.measured
              where excluded.version > t.version
            """;

    private final AgroalDataSource dataSource;

    InterventionProjection(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "intervention";
    }

    @Override
    public Class<InterventionState> payload() {
        return InterventionState.class;
    }

    @Override
    public void upsert(List<Received<InterventionState>> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (Received<InterventionState> received : batch) {
                InterventionState intervention = received.value();
                statement.setObject(1, intervention.interventionId());
                statement.setLong(2, intervention.version());
                statement.setString(3, intervention.associationId());
                statement.setString(4, intervention.host());
                statement.setString(5, intervention.countedAs());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("interventions could not be kept", e);
        }
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "delete from intervention where id = any (?)")) {
            Object[] ids = keys.stream().map(UUID::fromString).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("interventions could not be erased", e);
        }
    }
}

package se.samspel.referral.intervention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps the interventions that referrals are sent to. */
@ApplicationScoped
class InterventionProjection implements Projection<InterventionChanged> {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    InterventionProjection(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
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
    public Class<InterventionChanged> payload() {
        return InterventionChanged.class;
    }

    @Override
    public void upsert(List<Received<InterventionChanged>> batch) {
        String sql =
                """
                insert into intervention (id, version, association_id, name, host, capacity, starts_on,
                                          ends_on, state, known_at, capacity_from, capacity_places,
                                          parties, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, association_id = excluded.association_id,
                    name = excluded.name, host = excluded.host,
                    capacity = excluded.capacity, starts_on = excluded.starts_on,
                    ends_on = excluded.ends_on, state = excluded.state, known_at = excluded.known_at,
                    capacity_from = excluded.capacity_from,
                    capacity_places = excluded.capacity_places, parties = excluded.parties,
                    kind = excluded.kind
                where excluded.version > intervention.version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            for (Received<InterventionChanged> received : batch) {
                set(row, received.value());
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("interventions could not be kept", e);
        }
    }

    private void set(PreparedStatement row, InterventionChanged intervention) throws SQLException {
        row.setObject(1, intervention.interventionId());
        row.setLong(2, intervention.version());
        row.setString(3, intervention.associationId().digits());
        row.setString(4, intervention.name());
        row.setString(5, intervention.host().toString());
        row.setObject(6, intervention.capacity(), Types.INTEGER);
        row.setObject(7, intervention.startsOn(), Types.DATE);
        row.setObject(8, intervention.endsOn(), Types.DATE);
        row.setString(9, intervention.state());
        row.setObject(10, OffsetDateTime.now(clock));
        List<InterventionChanged.Capacity> rows = intervention.capacityRows();
        Object[] days = rows.stream().map(InterventionChanged.Capacity::validFrom).toArray();
        Object[] places = rows.stream().map(InterventionChanged.Capacity::capacity).toArray();
        row.setArray(11, row.getConnection().createArrayOf("date", days));
        row.setArray(12, row.getConnection().createArrayOf("integer", places));
        row.setArray(13, row.getConnection().createArrayOf("text", intervention.partyNumbers()));
        row.setString(14, intervention.kindOrUsual());
    }

    /** Interventions are administrative records, closed and never erased. */
    @Override
    public void erase(List<String> keys) {}
}

package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps the edges of every waiver: who may be told what. */
@ApplicationScoped
class WaiverProjection implements Projection<WaiverChanged> {

    private final AgroalDataSource dataSource;
    private final Event<AskedEdges> asked;

    WaiverProjection(AgroalDataSource dataSource, Event<AskedEdges> asked) {
        this.dataSource = dataSource;
        this.asked = asked;
    }

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "waiver";
    }

    @Override
    public Class<WaiverChanged> payload() {
        return WaiverChanged.class;
    }

    @Override
    public void upsert(List<Received<WaiverChanged>> batch) {
        String sql =
                """
                insert into edge (id, version, waiver_id, discloser, recipient, purpose, categories,
                                  valid_from, valid_until, state, participant_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, discloser = excluded.discloser,
                    recipient = excluded.recipient, categories = excluded.categories,
                    purpose = excluded.purpose, valid_from = excluded.valid_from,
                    valid_until = excluded.valid_until, state = excluded.state,
                    participant_id = excluded.participant_id
                where excluded.version > edge.version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            for (Received<WaiverChanged> received : batch) {
                WaiverChanged waiver = received.value();
                for (WaiverChanged.EdgeFact edge : waiver.edges()) {
                    row.setObject(1, edge.edgeId());
                    row.setLong(2, waiver.version());
                    row.setObject(3, waiver.waiverId());
                    row.setString(4, edge.discloser().toString());
                    row.setString(5, edge.recipient().toString());
                    row.setString(6, edge.purpose());
                    row.setArray(7, connection.createArrayOf("text", edge.categories().toArray()));
                    row.setObject(8, edge.validFrom());
                    row.setObject(9, edge.validUntil());
                    row.setString(10, edge.state());
                    row.setObject(11, waiver.participantId());
                    row.addBatch();
                }
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("waivers could not be kept", e);
        }
        List<AskedEdge> waiting =
                batch.stream().flatMap(received -> received.value().asked().stream()).toList();
        if (!waiting.isEmpty()) {
            asked.fire(new AskedEdges(waiting));
        }
    }

    @Override
    public void erase(List<String> keys) {
        Erasure.byId(dataSource, "delete from edge where waiver_id = any (?::uuid[])", keys);
    }
}

package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps which disclosures exist: a referral carries one. */
@ApplicationScoped
class DisclosureProjection implements Projection<DisclosureMade> {

    private final AgroalDataSource dataSource;
    private final RestrictedSubjects restricted;
    private final Clock clock;

    DisclosureProjection(AgroalDataSource dataSource, RestrictedSubjects restricted, Clock clock) {
        this.dataSource = dataSource;
        this.restricted = restricted;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "disclosure";
    }

    @Override
    public Class<DisclosureMade> payload() {
        return DisclosureMade.class;
    }

    @Override
    public void upsert(List<Received<DisclosureMade>> batch) {
        String sql =
                """
                insert into disclosure (id, version, waiver_id, edge_id, discloser, recipient, known_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, waiver_id = excluded.waiver_id,
                    edge_id = excluded.edge_id, discloser = excluded.discloser,
                    recipient = excluded.recipient, known_at = excluded.known_at
                where excluded.version > disclosure.version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            for (Received<DisclosureMade> received : batch) {
                DisclosureMade disclosure = received.value();
                row.setObject(1, disclosure.disclosureId());
                row.setLong(2, disclosure.version());
                row.setObject(3, disclosure.waiverId());
                row.setObject(4, disclosure.edgeId());
                row.setString(5, disclosure.discloser().toString());
                row.setString(6, disclosure.recipient().toString());
                row.setObject(7, OffsetDateTime.now(clock));
                row.addBatch();
            }
            int[] taken = row.executeBatch();
            restricted.keep(RestrictedSubjects.news(batch, taken, DisclosureMade::subject));
        } catch (SQLException e) {
            throw new IllegalStateException("disclosures could not be kept", e);
        }
    }

    @Override
    public void erase(List<String> keys) {
        Erasure.byId(dataSource, "delete from disclosure where id = any (?::uuid[])", keys);
    }
}

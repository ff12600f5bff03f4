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

/** Keeps whose each participant is: a host refers its own to its own intervention. */
@ApplicationScoped
class ParticipantProjection implements Projection<ParticipantRegistered> {

    private final AgroalDataSource dataSource;
    private final RestrictedSubjects restricted;
    private final Clock clock;

    ParticipantProjection(AgroalDataSource dataSource, RestrictedSubjects restricted, Clock clock) {
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
        return "participant";
    }

    @Override
    public Class<ParticipantRegistered> payload() {
        return ParticipantRegistered.class;
    }

    @Override
    public void upsert(List<Received<ParticipantRegistered>> batch) {
        String sql =
                """
                insert into participant (id, version, controller, known_at) values (?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, controller = excluded.controller,
                    known_at = excluded.known_at
                where excluded.version > participant.version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(sql)) {
            for (Received<ParticipantRegistered> received : batch) {
                row.setObject(1, received.value().participantId());
                row.setLong(2, received.value().version());
                row.setString(3, received.value().controller().toString());
                row.setObject(4, OffsetDateTime.now(clock));
                row.addBatch();
            }
            int[] taken = row.executeBatch();
            restricted.keep(RestrictedSubjects.news(batch, taken, ParticipantRegistered::subject));
        } catch (SQLException e) {
            throw new IllegalStateException("participants could not be kept", e);
        }
    }

    @Override
    public void erase(List<String> keys) {
        Erasure.byId(dataSource, "delete from participant where id = any (?::uuid[])", keys);
    }
}

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

/** Keeps the members' authorities; each newly registered one gets a topic of its own. */
@ApplicationScoped
class MemberProjection implements Projection<MemberJoined> {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    MemberProjection(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "member";
    }

    @Override
    public Class<MemberJoined> payload() {
        return MemberJoined.class;
    }

    @Override
    public void upsert(List<Received<MemberJoined>> batch) {
        try (Connection connection = dataSource.getConnection()) {
            keepMembers(connection, batch);
            askForTopics(connection, batch);
        } catch (SQLException e) {
            throw new IllegalStateException("members could not be kept", e);
        }
    }

    private void keepMembers(Connection connection, List<Received<MemberJoined>> batch)
            throws SQLException {
        String sql =
                """
                insert into member (association_id, organisation_number, version, authorities, left_on,
                                    known_at, authority_names)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (association_id, organisation_number) do update
                set version = excluded.version, authorities = excluded.authorities,
                    left_on = excluded.left_on, known_at = excluded.known_at,
                    authority_names = excluded.authority_names
                where excluded.version > member.version
                   or (excluded.version = member.version and member.authority_names is null)
                """;
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (Received<MemberJoined> received : batch) {
                MemberJoined member = received.value();
                row.setString(1, member.associationId().digits());
                row.setString(2, member.organisationNumber().digits());
                row.setLong(3, member.version());
                row.setArray(4, connection.createArrayOf("text", member.authorityIds().toArray()));
                row.setObject(5, member.leftOn(), Types.DATE);
                row.setObject(6, OffsetDateTime.now(clock));
                row.setArray(
                        7, connection.createArrayOf("text", member.authorityNames().toArray()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void askForTopics(Connection connection, List<Received<MemberJoined>> batch)
            throws SQLException {
        String sql = "insert into authority_topic (authority) values (?) on conflict do nothing";
        List<String> authorities =
                batch.stream()
                        .flatMap(received -> received.value().authorityIds().stream())
                        .distinct()
                        .sorted()
                        .toList();
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (String authority : authorities) {
                row.setString(1, authority);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** Members leave with a date and are never erased. */
    @Override
    public void erase(List<String> keys) {}
}

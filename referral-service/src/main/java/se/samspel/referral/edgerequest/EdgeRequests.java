package se.samspel.referral.edgerequest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;
import se.samspel.referral.waiver.AskedEdge;
import se.samspel.referral.waiver.AskedEdges;

/**
 * Tells a discloser, as a rule the income authority, that an edge waits for it to confirm or
 * refuse: once, however often the form is announced (OSL 10:1).
 */
@ApplicationScoped
class EdgeRequests {

    // A form doesn't say who the host is: of a host's own form the income authority looks the same,
    // but for hosting nothing.
    private static final String SEE =
            """
            with told as (
              select distinct a.edge_id, t.authority
              from unnest(?::uuid[], ?::text[], ?::boolean[]) a (edge_id, discloser, receives)
              join authority_topic t on t.authority = standing_authority(a.discloser)
              where not (a.receives and exists (
                select from intervention i where i.host in (a.discloser, t.authority)))),
            news as (
              insert into seen_notice (id, seen_at)
              select edge_id, ?::timestamptz from told
              on conflict (id) do nothing
              returning id)
            select t.edge_id, t.authority from told t join news n on n.id = t.edge_id
            """;

    private final AgroalDataSource dataSource;
    private final Outbox outbox;
    private final Clock clock;
    private final String participantUrl;

    EdgeRequests(
            AgroalDataSource dataSource,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(
                            name = "samspel.participant-url",
                            defaultValue = "http://127.0.0.1:8181/participant/v1")
                    String participantUrl) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.clock = clock;
        this.participantUrl = participantUrl;
    }

    void asked(@Observes AskedEdges asked) {
        List<AskedEdge> edges = asked.edges();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement see = connection.prepareStatement(SEE)) {
            see.setArray(1, array(connection, "uuid", edges, AskedEdge::edgeId));
            see.setArray(2, array(connection, "text", edges, edge -> edge.discloser().toString()));
            see.setArray(3, array(connection, "boolean", edges, AskedEdge::byRecipientOfReferral));
            see.setObject(4, OffsetDateTime.now(clock));
            try (ResultSet row = see.executeQuery()) {
                while (row.next()) {
                    tell(AuthorityId.parse(row.getString(2)), row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a request could not be passed on", e);
        }
    }

    private static Array array(
            Connection connection,
            String type,
            List<AskedEdge> edges,
            Function<AskedEdge, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, edges.stream().map(value).toArray());
    }

    private void tell(AuthorityId discloser, UUID edgeId) {
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(discloser),
                        "waiver-edge.requested",
                        edgeId.toString(),
                        new EdgeRequest(edgeId, participantUrl + "/waiver-edges/" + edgeId)));
    }
}

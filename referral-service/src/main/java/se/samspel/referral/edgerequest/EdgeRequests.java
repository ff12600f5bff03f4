package se.samspel.referral.edgerequest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;
import se.samspel.referral.waiver.AskedEdge;

/**
 * Tells a discloser, as a rule the income authority, that an edge waits for it to confirm or
 * refuse: once, however often the form is announced (OSL 10:1).
 */
@ApplicationScoped
class EdgeRequests {

    private static final String SEE =
            """
            with told as (
              select t.authority from authority_topic t where t.authority = standing_authority(?)),
            news as (
              insert into seen_notice (id, seen_at)
              select ?::uuid, ?::timestamptz where exists (select from told)
              on conflict (id) do nothing
              returning id)
            select t.authority from told t where exists (select from news)
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

    void asked(@Observes AskedEdge edge) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement see = connection.prepareStatement(SEE)) {
            see.setString(1, edge.discloser().toString());
            see.setObject(2, edge.edgeId());
            see.setObject(3, OffsetDateTime.now(clock));
            try (ResultSet row = see.executeQuery()) {
                if (row.next()) {
                    tell(AuthorityId.parse(row.getString(1)), edge);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a request could not be passed on", e);
        }
    }

    private void tell(AuthorityId discloser, AskedEdge edge) {
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(discloser),
                        "waiver-edge.requested",
                        edge.edgeId().toString(),
                        new EdgeRequest(
                                edge.edgeId(), participantUrl + "/waiver-edges/" + edge.edgeId())));
    }
}

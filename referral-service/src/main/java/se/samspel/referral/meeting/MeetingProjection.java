package se.samspel.referral.meeting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;

/**
 * Tells each invited authority of a meeting's newer states, and keeps when an enrolment's meeting
 * was held. Whom an edge lets know stands in the event; each version is passed on once, however
 * often it arrives.
 */
@ApplicationScoped
class MeetingProjection implements Projection<MeetingChanged> {

    // Answers the invited that have a log, or who has taken over from them, once for each newer
    // version.
    private static final String UPSERT =
            """
            with news as (
              insert into meeting (id, version, host, enrolment_id, held_on)
              values (?, ?, ?, ?, ?)
              on conflict (id) do update
              set version = excluded.version, enrolment_id = excluded.enrolment_id,
                  held_on = excluded.held_on
              where excluded.version > meeting.version
              returning id)
            select t.authority from authority_topic t
            where exists (select 1 from news)
              and t.authority in (select standing_authority(i) from unnest(?) i)
            order by t.authority
            """;

    private final AgroalDataSource dataSource;
    private final Outbox outbox;
    private final String participantUrl;

    MeetingProjection(
            AgroalDataSource dataSource,
            Outbox outbox,
            @ConfigProperty(
                            name = "samspel.participant-url",
                            defaultValue = "http://127.0.0.1:8181/participant/v1")
                    String participantUrl) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.participantUrl = participantUrl;
    }

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "meeting";
    }

    @Override
    public Class<MeetingChanged> payload() {
        return MeetingChanged.class;
    }

    @Override
    public void upsert(List<Received<MeetingChanged>> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (Received<MeetingChanged> received : batch) {
                MeetingChanged meeting = received.value();
                told(statement, meeting).forEach(authority -> tell(authority, meeting));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("meetings could not be passed on", e);
        }
    }

    private static List<AuthorityId> told(PreparedStatement statement, MeetingChanged meeting)
            throws SQLException {
        Object[] invited = meeting.invited().stream().map(AuthorityId::toString).toArray();
        statement.setObject(1, meeting.meetingId());
        statement.setLong(2, meeting.version());
        statement.setString(3, meeting.host().toString());
        statement.setObject(4, meeting.enrolmentId());
        statement.setObject(5, meeting.heldOn(), Types.DATE);
        statement.setArray(6, statement.getConnection().createArrayOf("text", invited));
        List<AuthorityId> told = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                told.add(AuthorityId.parse(row.getString(1)));
            }
        }
        return told;
    }

    private void tell(AuthorityId authority, MeetingChanged meeting) {
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(authority),
                        meeting.name(),
                        meeting.meetingId().toString(),
                        meeting.notice(participantUrl)));
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "delete from meeting where id = any (?::uuid[])")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", keys.stream().map(UUID::fromString).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("meetings could not be erased", e);
        }
    }
}

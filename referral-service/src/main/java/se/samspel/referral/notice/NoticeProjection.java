package se.samspel.referral.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;

/**
 * Passes notices on to their recipients' logs, each once however often it arrives: a log isn't
 * upserted. An authority that isn't registered has no log to be told in.
 */
@ApplicationScoped
class NoticeProjection implements Projection<NoticeGiven> {

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

    NoticeProjection(
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

    @Override
    public String topic() {
        return "samspel.participant.v1";
    }

    @Override
    public String aggregate() {
        return "notice";
    }

    @Override
    public Class<NoticeGiven> payload() {
        return NoticeGiven.class;
    }

    @Override
    public void upsert(List<Received<NoticeGiven>> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement see = connection.prepareStatement(SEE)) {
            for (Received<NoticeGiven> received : batch) {
                NoticeGiven notice = received.value();
                String fact = fact(notice.kind());
                if (fact != null) {
                    told(see, notice)
                            .ifPresent(
                                    recipient -> outbox.append(passedOn(fact, notice, recipient)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be passed on", e);
        }
    }

    private static @Nullable String fact(String kind) {
        return switch (kind) {
            case "DISCLOSURE_MADE" -> "disclosure.made";
            case "DISCLOSURE_RECTIFIED" -> "disclosure.rectified";
            default -> null;
        };
    }

    /** The recipient, or who has taken over from it; none where it is no news. */
    private Optional<AuthorityId> told(PreparedStatement see, NoticeGiven notice)
            throws SQLException {
        see.setString(1, notice.recipient().toString());
        see.setObject(2, notice.noticeId());
        see.setObject(3, OffsetDateTime.now(clock));
        try (ResultSet row = see.executeQuery()) {
            return row.next() ? Optional.of(AuthorityId.parse(row.getString(1))) : Optional.empty();
        }
    }

    private OutboxEvent passedOn(String fact, NoticeGiven notice, AuthorityId recipient) {
        var told =
                new DisclosureNotice(
                        notice.disclosureId(),
                        notice.disclosureVersion(),
                        notice.occurredOn(),
                        participantUrl + "/disclosures/" + notice.disclosureId());
        return OutboxEvent.log(
                Course.topicOf(recipient), fact, notice.disclosureId().toString(), told);
    }

    /** The disclosure's person is erased; what a log has told stays told. */
    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from seen_notice where id = any (?::uuid[])")) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("erased notices could not be forgotten", e);
        }
    }
}

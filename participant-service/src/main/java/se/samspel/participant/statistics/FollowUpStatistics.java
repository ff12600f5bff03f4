package se.samspel.participant.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;

/** Sends what follow-up may know: pseudonymous rows, and numbers of those without a row (H9). */
@ApplicationScoped
public class FollowUpStatistics {

    private static final String TOPIC = "samspel.statistics.v1";

    private static final String COUNT =
            """
            insert into anonymous_count as t (intervention_id, year, sex, host, count, version)
            values (?, ?, ?, ?, ?, 1)
            on conflict (intervention_id, year, sex) do update
              set count = t.count + excluded.count, version = t.version + 1
            returning count + entered, version
            """;

    private static final String UNCOUNT =
            """
            update anonymous_count set count = count - 1, version = version + 1
            where intervention_id = ? and year = ? and sex = ? returning count + entered, version
            """;

    private final AgroalDataSource dataSource;
    private final Outbox outbox;

    FollowUpStatistics(AgroalDataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    /** One of a group that is counted together. */
    public record Uncounted(UUID interventionId, AuthorityId host, int year, Sex sex) {}

    public void record(RecordedEnrolment enrolment) {
        outbox.append(
                OutboxEvent.state(
                        TOPIC,
                        "enrolment.recorded",
                        enrolment.enrolmentId().toString(),
                        enrolment));
    }

    public void erase(UUID enrolmentId) {
        outbox.append(OutboxEvent.tombstone(TOPIC, "enrolment.recorded", enrolmentId.toString()));
    }

    public void countAnonymously(Uncounted person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            set(statement, person);
            statement.setString(4, person.host().toString());
            statement.setInt(5, 1);
            announce(statement, person);
        } catch (SQLException e) {
            throw new IllegalStateException("an anonymous person could not be counted", e);
        }
    }

    public void uncount(Uncounted person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UNCOUNT)) {
            set(statement, person);
            announce(statement, person);
        } catch (SQLException e) {
            throw new IllegalStateException("an anonymous count could not be corrected", e);
        }
    }

    private static void set(PreparedStatement statement, Uncounted person) throws SQLException {
        statement.setObject(1, person.interventionId());
        statement.setInt(2, person.year());
        statement.setString(3, person.sex().name());
    }

    private void announce(PreparedStatement statement, Uncounted person) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("a count that was never made");
            }
            announce(
                    new AnonymousCounted(
                            person.interventionId(),
                            person.year(),
                            person.sex(),
                            row.getInt(1),
                            row.getLong(2)));
        }
    }

    void announce(AnonymousCounted counted) {
        outbox.append(OutboxEvent.state(TOPIC, "anonymous.counted", counted.key(), counted));
    }
}

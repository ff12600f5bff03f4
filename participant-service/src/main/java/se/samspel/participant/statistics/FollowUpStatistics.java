package se.samspel.participant.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;
import se.samspel.participant.database.Sql;

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

    private final Sql sql;
    private final Outbox outbox;

    FollowUpStatistics(Sql sql, Outbox outbox) {
        this.sql = sql;
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
        announce(
                person,
                COUNT,
                person.interventionId(),
                person.year(),
                person.sex().name(),
                person.host().toString(),
                1);
    }

    public void uncount(Uncounted person) {
        announce(person, UNCOUNT, person.interventionId(), person.year(), person.sex().name());
    }

    private void announce(Uncounted person, String statement, Object... values) {
        announce(
                sql
                        .rows(
                                row ->
                                        new AnonymousCounted(
                                                person.interventionId(),
                                                person.year(),
                                                person.sex(),
                                                row.getInt(1),
                                                row.getLong(2)),
                                statement,
                                values)
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("a count that was never made")));
    }

    void announce(AnonymousCounted counted) {
        outbox.append(OutboxEvent.state(TOPIC, "anonymous.counted", counted.key(), counted));
    }
}

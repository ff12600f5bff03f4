package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.webhook.domain.SealedSecrets;
import se.samspel.reporting.database.Sql;

/** What is to be told to receivers, and when it is told again. */
@ApplicationScoped
class NoticeTable {

    private static final int AT_ONCE = 20;

    // An instance that dies while it tells lets another tell it after this: longer than it takes
    // where none of them answers in time.
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Sql sql;
    private final Clock clock;

    NoticeTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * That a report is ready.
     *
     * @param attempts how often it has been told before
     */
    record Notice(
            UUID exportId,
            UUID scheduleId,
            String report,
            LocalDate from,
            LocalDate to,
            Instant readyAt,
            int attempts,
            String url,
            SealedSecrets secret) {}

    /** One for each file that is done and that a receiver is told of. */
    void addReady() {
        sql.rows(
                row -> row.getInt(1),
                """
                insert into report_notice (export_id, schedule_id, attempts, next_attempt_at)
                select j.id, s.id, 0, ? from export_job j join report_schedule s
                  on s.id = j.schedule_id
                where j.state = 'DONE' and s.delivery = 'WEBHOOK' and s.disabled is null
                  and not exists (select 1 from report_notice n where n.export_id = j.id)
                on conflict do nothing returning 1
                """,
                now());
    }

    /** Those due, held for as long as a call may take. */
    List<Notice> take() {
        return sql.rows(
                NoticeTable::notice,
                """
                update report_notice n set next_attempt_at = ?
                from export_job j, report_schedule s
                where n.export_id in (
                    select due.export_id from report_notice due
                      join report_schedule told on told.id = due.schedule_id
                    where due.next_attempt_at <= ?
                      and told.delivery = 'WEBHOOK' and told.disabled is null
                    order by due.next_attempt_at limit ? for update of due skip locked)
                  and j.id = n.export_id and s.id = n.schedule_id
                returning n.export_id, n.schedule_id, n.attempts, j.report, j.from_on, j.to_on,
                  j.ended_at, s.url, s.data_key_id, s.data_key, s.secret, s.previous_secret,
                  s.previous_until
                """,
                OffsetDateTime.ofInstant(clock.instant().plus(LEASE), ZoneOffset.UTC),
                now(),
                AT_ONCE);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("export_id", UUID.class),
                row.getObject("schedule_id", UUID.class),
                row.getString("report"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("url"),
                SealedSecrets.of(row));
    }

    /**
     * @param next null where it was taken, or is told no more
     */
    void tried(Notice notice, @Nullable Instant next) {
        sql.rows(
                row -> row.getInt(1),
                """
                update report_notice set attempts = attempts + 1, next_attempt_at = ?
                where export_id = ? returning 1
                """,
                next == null ? null : OffsetDateTime.ofInstant(next, ZoneOffset.UTC),
                notice.exportId());
    }

    /**
     * The owner sees why, and wakes the receiver by changing the schedule. False where it has got
     * another address meanwhile, which is not to blame.
     */
    boolean disable(Notice notice, String why) {
        return sql.row(
                        row -> row.getInt(1),
                        """
                        update report_schedule set disabled = ?, version = version + 1
                        where id = ? and url = ? returning 1
                        """,
                        why,
                        notice.scheduleId(),
                        notice.url())
                .isPresent();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

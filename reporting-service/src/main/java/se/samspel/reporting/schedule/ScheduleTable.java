package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.webhook.domain.SealedSecrets;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.exportjob.Owner;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.schedule.domain.Covers;
import se.samspel.reporting.schedule.domain.Rhythm;
import se.samspel.reporting.schedule.domain.Timetable;

/** The schedules. Row-level security shows each to its owner. */
@ApplicationScoped
class ScheduleTable {

    private static final String SCHEDULES =
            """
            select id, version, caller, report, coverage, form, language, rhythm, covers,
              start_month, day, delivery, url, disabled, next_due_on, previous_until, recorded_at
            from report_schedule\
            """;

    private final Sql sql;
    private final Clock clock;

    ScheduleTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param sealed null where nobody is told
     */
    record Terms(
            ScheduleRequest request,
            String language,
            LocalDate nextDueOn,
            @Nullable SealedSecrets sealed) {}

    /** False where somebody else has that id. */
    boolean add(UUID id, Owner owner, Terms terms) {
        ScheduleRequest request = terms.request();
        Timetable timetable = request.timetable();
        SealedSecrets sealed = terms.sealed();
        return sql.row(
                        row -> row.getInt(1),
                        """
                        insert into report_schedule (id, version, caller, report, coverage, form,
                          language, rhythm, covers, start_month, day, delivery, url, next_due_on,
                          data_key_id, data_key, secret, recorded_at)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing returning 1
                        """,
                        id,
                        owner.key(),
                        request.report(),
                        request.coverage(),
                        request.form().name(),
                        terms.language(),
                        request.rhythm().name(),
                        request.covers().name(),
                        timetable.startMonth(),
                        timetable.day(),
                        request.delivery().name(),
                        request.url(),
                        terms.nextDueOn(),
                        sealed == null ? null : sealed.dataKeyId(),
                        sealed == null ? null : sealed.dataKey(),
                        sealed == null ? null : sealed.secret(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .isPresent();
    }

    /** Also wakes a receiver that was given up; empty secrets stay as they are. */
    void change(UUID id, Terms terms, boolean sameReceiver) {
        ScheduleRequest request = terms.request();
        Timetable timetable = request.timetable();
        SealedSecrets sealed = terms.sealed();
        sql.rows(
                row -> row.getInt(1),
                """
                update report_schedule set version = version + 1, report = ?, coverage = ?,
                  form = ?, language = ?, rhythm = ?, covers = ?, start_month = ?, day = ?,
                  delivery = ?, url = ?, next_due_on = ?, disabled = null,
                  data_key_id = case when ? then data_key_id else ? end,
                  data_key = case when ? then data_key else ? end,
                  secret = case when ? then secret else ? end,
                  previous_secret = case when ? then previous_secret end,
                  previous_until = case when ? then previous_until end
                where id = ? returning 1
                """,
                request.report(),
                request.coverage(),
                request.form().name(),
                terms.language(),
                request.rhythm().name(),
                request.covers().name(),
                timetable.startMonth(),
                timetable.day(),
                request.delivery().name(),
                request.url(),
                terms.nextDueOn(),
                sameReceiver,
                sealed == null ? null : sealed.dataKeyId(),
                sameReceiver,
                sealed == null ? null : sealed.dataKey(),
                sameReceiver,
                sealed == null ? null : sealed.secret(),
                sameReceiver,
                sameReceiver,
                id);
    }

    /** Empty where nobody is told. */
    Optional<SealedSecrets> secrets(UUID id) {
        return sql.row(
                SealedSecrets::of,
                "select data_key_id, data_key, secret, previous_secret, previous_until"
                        + " from report_schedule where id = ? and secret is not null",
                id);
    }

    void rotate(UUID id, SealedSecrets rotated) {
        Instant until = rotated.previousUntil();
        sql.rows(
                row -> row.getInt(1),
                """
                update report_schedule set version = version + 1, secret = ?, previous_secret = ?,
                  previous_until = ? where id = ? returning 1
                """,
                rotated.secret(),
                rotated.previousSecret(),
                until == null ? null : OffsetDateTime.ofInstant(until, ZoneOffset.UTC),
                id);
    }

    Optional<ScheduleView> find(UUID id) {
        return sql.row(ScheduleTable::view, SCHEDULES + " where id = ?", id);
    }

    /** Who else would change it waits until this transaction has ended. */
    Optional<ScheduleView> findToChange(UUID id) {
        return sql.row(ScheduleTable::view, SCHEDULES + " where id = ? for update", id);
    }

    List<ScheduleView> all() {
        return sql.rows(ScheduleTable::view, SCHEDULES + " order by recorded_at, id");
    }

    void remove(UUID id) {
        sql.rows(row -> row.getInt(1), "delete from report_schedule where id = ? returning 1", id);
    }

    private static ScheduleView view(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
        return new ScheduleView(
                row.getObject("id", UUID.class),
                row.getString("report"),
                row.getString("coverage"),
                ReportForm.valueOf(row.getString("form")),
                row.getString("language"),
                Rhythm.valueOf(row.getString("rhythm")),
                Covers.valueOf(row.getString("covers")),
                row.getInt("start_month"),
                row.getInt("day"),
                Delivery.valueOf(row.getString("delivery")),
                row.getString("url"),
                row.getString("disabled"),
                row.getObject("next_due_on", LocalDate.class),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                null);
    }

    /** Due and not yet taken by another instance; moved on by {@link #moveOn}. */
    List<Due> due(LocalDate today) {
        return sql.rows(
                row -> new Due(view(row), new Owner(row.getString("caller"))),
                SCHEDULES
                        + " where next_due_on <= ? and disabled is null"
                        + " order by next_due_on limit 50 for update skip locked",
                today);
    }

    record Due(ScheduleView schedule, Owner owner) {}

    void moveOn(UUID id, LocalDate nextDueOn) {
        sql.rows(
                row -> row.getInt(1),
                "update report_schedule set next_due_on = ? where id = ? returning 1",
                nextDueOn,
                id);
    }
}

package se.samspel.reporting.exportjob;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.exportjob.domain.ExportState;
import se.samspel.reporting.rendering.ReportForm;

/** The ordered files. Row-level security shows each to who ordered it. */
@ApplicationScoped
class ExportTable {

    static final Duration KEPT = Duration.ofDays(7);

    private static final String COLUMNS =
            " id, report, coverage, from_on, to_on, form, state, progress_percent, failure,"
                    + " recorded_at, ended_at, version ";

    private final Sql sql;
    private final Clock clock;

    ExportTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is ordered once for a schedule and its period is not ordered again. */
    void add(UUID id, Owner owner, @Nullable UUID scheduleId, Asked asked) {
        sql.rows(
                row -> row.getInt(1),
                """
                insert into export_job (id, version, caller, schedule_id, report, coverage,
                  from_on, to_on, form, language, state, progress_percent, attempts, recorded_at)
                values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0, ?)
                on conflict (schedule_id, from_on, to_on) do nothing returning 1
                """,
                id,
                owner.key(),
                scheduleId,
                asked.report(),
                asked.coverage(),
                asked.from(),
                asked.to(),
                asked.form().name(),
                asked.language(),
                now());
    }

    long open(Owner owner) {
        return sql.row(
                        row -> row.getLong(1),
                        "select count(*) from export_job where caller = ? and ended_at is null",
                        owner.key())
                .orElse(0L);
    }

    Optional<ExportView> find(UUID id) {
        return sql.row(this::view, "select" + COLUMNS + "from export_job where id = ?", id);
    }

    /** Those of schedules that have ended well or badly, the newest first. */
    List<ExportView> ofSchedules(int limit, int offset) {
        return sql.rows(
                this::view,
                "select"
                        + COLUMNS
                        + "from export_job where schedule_id is not null and ended_at is not null"
                        + " order by recorded_at desc, id limit ? offset ?",
                limit,
                offset);
    }

    /** To 10,000. */
    long countOfSchedules() {
        return sql.row(
                        row -> row.getLong(1),
                        """
                        select count(*) from (select 1 from export_job
                          where schedule_id is not null and ended_at is not null limit 10000) found
                        """)
                .orElse(0L);
    }

    Optional<StoredFile> file(UUID id) {
        return sql.row(
                row ->
                        new StoredFile(
                                row.getBytes("content"),
                                ReportForm.valueOf(row.getString("form")),
                                row.getString("file_name"),
                                row.getString("language")),
                "select content, form, file_name, language from export_job"
                        + " where id = ? and state = 'DONE'",
                id);
    }

    boolean remove(UUID id) {
        return sql.row(row -> row.getInt(1), "delete from export_job where id = ? returning 1", id)
                .isPresent();
    }

    void removeOld() {
        sql.rows(
                row -> row.getInt(1),
                "delete from export_job where ended_at < ? returning 1",
                at(clock.instant().minus(KEPT)));
    }

    private ExportView view(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Instant endedAt = ended == null ? null : ended.toInstant();
        return new ExportView(
                row.getObject("id", UUID.class),
                row.getString("report"),
                row.getString("coverage"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                ReportForm.valueOf(row.getString("form")),
                ExportState.valueOf(row.getString("state")),
                row.getInt("progress_percent"),
                row.getString("failure"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                endedAt,
                endedAt == null ? null : endedAt.plus(KEPT),
                row.getLong("version"));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

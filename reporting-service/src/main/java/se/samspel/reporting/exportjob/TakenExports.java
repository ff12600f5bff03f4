package se.samspel.reporting.exportjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.rendering.ReportForm;

/**
 * What an instance has taken to make, and holds as long as its lease runs. Each step is a
 * transaction of its own, so that who asked sees how far it has come.
 */
@ApplicationScoped
class TakenExports {

    /** Longer than the longest step: a report of the nation, or the printing of it. */
    static final Duration LEASE = Duration.ofMinutes(10);

    // What has brought down as many instances would bring down the next.
    private static final int MOST_ATTEMPTS = 3;

    private final Sql sql;
    private final SystemTransaction system;
    private final Clock clock;

    TakenExports(Sql sql, SystemTransaction system, Clock clock) {
        this.sql = sql;
        this.system = system;
        this.clock = clock;
    }

    /**
     * @param attempt tells this taking from a later one
     */
    record Taken(UUID id, Owner owner, Asked asked, int attempt) {}

    /** The one that has waited longest, or that a stopped instance has left. */
    Optional<Taken> take() {
        OffsetDateTime now = ExportTable.at(clock.instant());
        return system.call(() -> {
            sql.rows(
                    row -> row.getInt(1),
                    """
                    update export_job set state = 'FAILED', failure = 'interrupted',
                      leased_until = null, ended_at = ?, version = version + 1
                    where ended_at is null and leased_until < ? and attempts >= ? returning 1
                    """,
                    now,
                    now,
                    MOST_ATTEMPTS);
            return sql.row(
                    TakenExports::taken,
                    """
                    update export_job set state = 'RUNNING', progress_percent = 5,
                      leased_until = ?, attempts = attempts + 1, version = version + 1
                    where id = (
                      select id from export_job
                      where ended_at is null and (leased_until is null or leased_until < ?)
                      order by recorded_at limit 1 for update skip locked)
                    returning id, caller, report, coverage, from_on, to_on, form, language, attempts
                    """,
                    ExportTable.at(clock.instant().plus(LEASE)),
                    now);
        });
    }

    void progress(Taken taken, int percent) {
        change(
                taken,
                "progress_percent = ?, leased_until = ?",
                percent,
                ExportTable.at(clock.instant().plus(LEASE)));
    }

    void done(Taken taken, byte[] content, String fileName) {
        change(
                taken,
                "state = 'DONE', progress_percent = 100, leased_until = null, content = ?,"
                        + " file_name = ?, ended_at = ?",
                content,
                fileName,
                ExportTable.at(clock.instant()));
    }

    void failed(Taken taken, String code) {
        change(
                taken,
                "state = 'FAILED', leased_until = null, failure = ?, ended_at = ?",
                code,
                ExportTable.at(clock.instant()));
    }

    /** Nothing, where it was cancelled or another instance has taken it meanwhile. */
    private void change(Taken taken, String set, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = taken.id();
        all[values.length + 1] = taken.attempt();
        system.run(() ->
                sql.rows(
                        row -> row.getInt(1),
                        "update export_job set version = version + 1, "
                                + set
                                + " where id = ? and attempts = ? and ended_at is null returning 1",
                        all));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                new Owner(row.getString("caller")),
                new Asked(
                        row.getString("report"),
                        row.getString("coverage"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        ReportForm.valueOf(row.getString("form")),
                        row.getString("language")),
                row.getInt("attempts"));
    }
}

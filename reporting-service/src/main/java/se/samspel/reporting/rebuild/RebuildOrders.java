package se.samspel.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.database.Sql;

/** The orders to rebuild and how far they have come. */
@ApplicationScoped
class RebuildOrders {

    private static final int ATTEMPTS = 5;

    private static final String COLUMNS =
            "select id, projections, state, attempts, records_read, lag, parked, requested_at,"
                    + " started_at, finished_at from rebuild ";

    private final Sql sql;
    private final Clock clock;

    RebuildOrders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False while another is not done. */
    boolean order(UUID id, List<String> projections) {
        return sql.run(
                        """
                        insert into rebuild (id, projections, state, requested_at)
                        values (?, ?::text[], 'REQUESTED', ?) on conflict do nothing
                        """,
                        id,
                        projections.toArray(String[]::new),
                        now())
                == 1;
    }

    Optional<Rebuild> find(UUID id) {
        return sql.row(RebuildOrders::read, COLUMNS + "where id = ?", id);
    }

    Optional<Rebuild> latest() {
        return sql.row(RebuildOrders::read, COLUMNS + "order by requested_at desc limit 1");
    }

    Optional<Rebuild> unfinished() {
        return sql.row(RebuildOrders::read, COLUMNS + "where state in ('REQUESTED', 'RUNNING')");
    }

    /** Whether it may be tried once more; else it has failed. */
    boolean begin(UUID id) {
        sql.run(
                """
                update rebuild set attempts = attempts + 1,
                  state = case when attempts < ? then 'RUNNING' else 'FAILED' end,
                  started_at = coalesce(started_at, ?),
                  finished_at = case when attempts < ? then null else ? end
                where id = ?
                """,
                ATTEMPTS,
                now(),
                ATTEMPTS,
                now(),
                id);
        return find(id).filter(each -> each.state() == Rebuild.State.RUNNING).isPresent();
    }

    boolean count(UUID id, long read, long lag, long parked) {
        return sql.run(
                        "update rebuild set records_read = ?, lag = ?, parked = ? where id = ?",
                        read,
                        lag,
                        parked,
                        id)
                == 1;
    }

    void finish(UUID id) {
        sql.run("update rebuild set state = 'DONE', finished_at = ? where id = ?", now(), id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("projections").getArray()),
                Rebuild.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getLong("records_read"),
                row.getLong("lag"),
                row.getLong("parked"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

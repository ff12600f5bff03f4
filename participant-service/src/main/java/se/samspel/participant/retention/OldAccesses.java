package se.samspel.participant.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/**
 * Rows of an authority's access log whose time is over; read by their ids, which grow with time.
 */
@ApplicationScoped
public class OldAccesses {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    // More than this is shown as this: no preview reads the whole log.
    private static final int COUNTED = 1_000_000;

    private static final String COUNT =
            """
            select count(*) from (select 1 from access_log
              where controller = any (own_and_succeeded(?)) and id < ? and at < ? limit ?) counted
            """;

    private final Sql sql;

    OldAccesses(Sql sql) {
        this.sql = sql;
    }

    long count(AuthorityId authority, LocalDate today, int years) {
        Instant before = before(today, years);
        return sql.row(
                row -> row.getLong(1),
                COUNT,
                authority.toString(),
                firstIdOf(before),
                before,
                COUNTED);
    }

    /** Erases the oldest; the database itself keeps those of the last five years. */
    public long erase(LocalDate today, int years, int atMost) {
        Instant before = before(today, years);
        return sql.row(
                row -> row.getLong(1),
                "select erase_access_log(?, ?, ?)",
                before,
                firstIdOf(before),
                atMost);
    }

    private static Instant before(LocalDate today, int years) {
        return today.minusYears(years).atStartOfDay(STOCKHOLM).toInstant();
    }

    private static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0L);
    }
}

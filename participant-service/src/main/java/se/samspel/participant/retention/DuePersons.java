package se.samspel.participant.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/** Finds the persons whose time is over by the rule in force. */
@ApplicationScoped
public class DuePersons implements DueSource {

    // Protected persons are left out unless a named handler looks.
    private static final String FOUND =
            """
            with found as materialized (
              select * from retention_due(?, ?) where not protected or ?)
            select count(*) filter (where not held and not still_open) due,
                   count(*) filter (where held) held,
                   count(*) filter (where still_open and not held) still_open,
                   count(*) filter (where not protected and not held and not still_open) open_due,
                   count(*) filter (where not protected and held) open_held,
                   count(*) filter (where not protected and still_open and not held) open_still_open,
                   (select array_agg(f.participant_id) from (
                      select participant_id from found where not held and not still_open
                      order by due_on, participant_id limit ?) f) participant_ids
            from found
            """;

    private static final String REMINDERS =
            """
            select participant_id, due_on, rule_id from retention_due(?, ?)
            where not held and not still_open and not protected
              and (responsible_units = '{}' or responsible_units && array[?]::text[])
            order by due_on, participant_id limit ?
            """;

    private final Sql sql;

    DuePersons(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a look found.
     *
     * @param sums of all that the caller may look for
     * @param unprotected of those whom anybody may look for
     * @param participantIds the first of those due, the longest due first
     */
    public record Found(Sums sums, Sums unprotected, List<UUID> participantIds) {}

    /**
     * How many.
     *
     * @param due may be erased
     * @param held are kept by a legal hold
     * @param stillOpen are enrolled now, whatever ended before
     */
    public record Sums(long due, long held, long stillOpen) {}

    public Found find(AuthorityId authority, LocalDate today, boolean withProtected, int atMost) {
        return sql.row(
                DuePersons::found, FOUND, authority.toString(), today, withProtected, atMost);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Sums(row.getLong("due"), row.getLong("held"), row.getLong("still_open")),
                new Sums(
                        row.getLong("open_due"),
                        row.getLong("open_held"),
                        row.getLong("open_still_open")),
                ids(row.getArray("participant_ids")));
    }

    private static List<UUID> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        return sql.rows(
                row ->
                        new DueItem(
                                DueItem.Kind.RETENTION_DUE,
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("participant_id", UUID.class),
                                row.getObject("rule_id", UUID.class)),
                REMINDERS,
                authority.toString(),
                until,
                unit,
                limit);
    }
}

package se.samspel.participant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/** Standing forms to renew: 60 days before their edges end, and a year after the signature. */
@ApplicationScoped
class WaiverReminders implements DueSource {

    // [C]: time enough to meet the person before nothing may be told any more.
    private static final int DAYS_BEFORE_THE_END = 60;

    // A form may be due for both reasons; whose edges are all withdrawn or over is due for none.
    private static final String DUE =
            """
            with standing as (
              select w.id, w.participant_id, w.edges_end, w.last_signed_on
              from waiver w join participant p on p.id = w.participant_id
              where w.controller = ? and w.edges_end >= ?
                and (w.edges_end <= ? or w.last_signed_on <= ?)
                and p.protection = 'NONE'
                and (p.responsible_units = '{}' or p.responsible_units && array[?]::text[])
                and exists (select 1 from waiver_edge e
                            where e.waiver_id = w.id and e.state <> 'WITHDRAWN')),
            due as (
              select 'WAIVER_ENDS' kind, id, participant_id, edges_end - cast(? as integer) due_on from standing
              union all
              select 'WAIVER_OLD', id, participant_id,
                     (last_signed_on + make_interval(months => 12))::date from standing)
            select kind, id, participant_id, due_on from due
            where due_on <= ? order by due_on, id limit ?
            """;

    private final Sql sql;
    private final Today today;

    WaiverReminders(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        // A year has no fixed number of days: one more here, the exact day in the statement.
        LocalDate signedBy = until.minusMonths(12).plusDays(1);
        return sql.rows(
                WaiverReminders::item,
                DUE,
                authority.toString(),
                today.today(),
                until.plusDays(DAYS_BEFORE_THE_END),
                signedBy,
                unit,
                DAYS_BEFORE_THE_END,
                until,
                limit);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("id", UUID.class));
    }
}

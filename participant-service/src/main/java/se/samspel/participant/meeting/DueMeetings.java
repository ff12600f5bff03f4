package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/**
 * Meetings that were called off and have no new date, due on both sides; and for the host those
 * whose time has passed without an answer. What staff complain of most is a follow-up that is
 * called off and never booked again; an exit ends the wait for those that were called off by then.
 */
@ApplicationScoped
class DueMeetings implements DueSource {

    private static final String DUE =
            """
            (select m.cancelled_on due_on, m.participant_id, m.id
             from meeting m
             join enrolment e on e.id = m.enrolment_id and e.state <> 'CORRECTED'
              and (e.ended_on is null or e.ended_on < m.cancelled_on)
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
             join participant p on p.id = m.participant_id and p.protection = 'NONE'
             where m.host = ? and m.state = 'CANCELLED' and m.cancelled_on <= ?
             order by m.cancelled_on limit ?)
            union all
            (select (m.planned_at at time zone 'Europe/Stockholm')::date, m.participant_id, m.id
             from meeting m
             join enrolment e on e.id = m.enrolment_id and e.state <> 'CORRECTED'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
             join participant p on p.id = m.participant_id and p.protection = 'NONE'
             where m.host = ? and m.state = 'PLANNED' and m.planned_at < ?
             order by m.planned_at limit ?)
            union all
            (select distinct i.to_rebook_since, null::uuid, i.meeting_id
             from meeting_invitee i
             join meeting m on m.id = i.meeting_id
             where i.authority = ? and i.host <> ? and i.to_rebook_since <= ?
               and (i.unit is null or i.unit = ?)
               and edge_tells(i.host, i.participant_id, i.waiver_id, 'CASE_STATUS')
               and not exists (select 1 from enrolment e
                               where e.id = m.enrolment_id and (e.state = 'CORRECTED'
                                 or e.ended_on >= i.to_rebook_since))
               and not participant_is_protected(i.participant_id)
             order by i.to_rebook_since limit ?)
            order by due_on, id limit ?
            """;

    private final Sql sql;
    private final Clock clock;

    DueMeetings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        String caller = authority.toString();
        Instant now = clock.instant();
        return sql.rows(
                DueMeetings::item,
                DUE,
                unit,
                caller,
                until,
                limit,
                unit,
                caller,
                now,
                limit,
                caller,
                caller,
                until,
                unit,
                limit,
                limit);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.MEETING_TO_REBOOK,
                row.getObject(1, LocalDate.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class));
    }
}

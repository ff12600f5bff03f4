package se.samspel.participant.situation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/**
 * The situations that are missing: before from the start, after from the exit, and 6 and 12 months
 * after it. Nobody asks for those of the dead, and for the two later ones nobody asks who has
 * refused follow-up.
 */
@ApplicationScoped
class SituationsDue implements DueSource {

    static final String SELECT =
            """
            select t.at, t.due_on, e.participant_id, e.id
            from enrolment e
            join participant p on p.id = e.participant_id and p.protection = 'NONE'
            cross join lateral (values
              ('BEFORE', e.started_on),
              ('AFTER', e.ended_on),
              ('MONTHS_6', (e.ended_on + make_interval(months => 6))::date),
              ('MONTHS_12', (e.ended_on + make_interval(months => 12))::date)) t (at, due_on)
            where e.host = ? and e.state <> 'CORRECTED'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
              and e.exit_reason is distinct from 'AVLIDEN'
              and (t.at not like 'MONTHS%' or e.follow_up_consent is distinct from 'REFUSED')
              and t.due_on <= ?
              and not exists (select 1 from situation s where s.enrolment_id = e.id and s.at = t.at)
            order by t.due_on, e.id
            limit ?
            """;

    private final Sql sql;

    SituationsDue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DueItem> due(AuthorityId host, String unit, LocalDate until, int limit) {
        return sql.rows(SituationsDue::item, SELECT, host.toString(), unit, until, limit);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.valueOf("SITUATION_" + row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class));
    }
}

package se.samspel.participant.plan;

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

/** Activities without an outcome, at the host; an exit ends those that were due before it. */
@ApplicationScoped
class DueActivities implements DueSource {

    private static final String DUE =
            """
            select a.due_on, a.participant_id, a.id
            from activity a
            join enrolment e on e.id = a.enrolment_id and e.state <> 'CORRECTED'
             and (e.ended_on is null or e.ended_on < a.due_on)
             and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
            join participant p on p.id = a.participant_id and p.protection = 'NONE'
            where a.host = ? and a.state = 'OPEN' and a.due_on <= ?
            order by a.due_on, a.id limit ?
            """;

    private final Sql sql;

    DueActivities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        return sql.rows(DueActivities::item, DUE, unit, authority.toString(), until, limit);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.ACTIVITY_DUE,
                row.getObject(1, LocalDate.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class));
    }
}

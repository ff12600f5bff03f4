package se.samspel.participant.caseload;

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

/** Reminds of trials whose outcome is to be decided or carried out, and of long enrolments. */
@ApplicationScoped
class EnrolmentsDue implements DueSource {

    // Who is to be ended after the trial is due until the exit, though the trial's time is over.
    private static final String SELECT =
            """
            with open as (
              select e.id, e.participant_id, e.state, e.trial_ends_on, e.trial_outcome,
                     (e.started_on + make_interval(months =>
                        coalesce(f.long_enrolment_months, 12)))::date long_on
              from enrolment e
              join participant p on p.id = e.participant_id and p.controller = e.host
              left join follow_up_settings f on f.intervention_id = e.intervention_id
              where e.host = ? and e.state in ('TRIAL', 'ACTIVE', 'PAUSED')
                and p.protection = 'NONE'
                and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[]))
            select kind, due_on, participant_id, id from (
              select 'TRIAL_ENDS' kind, trial_ends_on due_on, participant_id, id from open
              where state = 'TRIAL' or trial_outcome = 'ENDED'
              union all
              select 'ENROLMENT_LONG', long_on, participant_id, id from open) due
            where due_on <= ?
            order by due_on, id limit ?
            """;

    private final Sql sql;

    EnrolmentsDue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        return sql.rows(EnrolmentsDue::item, SELECT, authority.toString(), unit, until, limit);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("id", UUID.class));
    }
}

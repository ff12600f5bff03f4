package se.samspel.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.participant.database.Sql;
import se.samspel.participant.responsibility.ResponsibilityService.Assigned;

/** One row for each time that a record or a case went to other units or caseworkers. */
@ApplicationScoped
class ResponsibilityHistory {

    private static final String INSERT =
            """
            insert into responsibility_history (id, participant_id, enrolment_id, controller,
              responsible_units, caseworkers, changed_at, changed_by, changed_in)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    // A record that changes hands more often than this has another problem.
    private static final String SELECT =
            """
            select responsible_units, caseworkers, changed_at, changed_by, changed_in
            from responsibility_history
            where participant_id = ? and enrolment_id is not distinct from ?
            order by id desc limit 100
            """;

    private final Sql sql;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    ResponsibilityHistory(Sql sql, CurrentCaller caller, Acting acting, Ids ids, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Assigned assigned) {
        var to = assigned.responsibility();
        sql.run(
                INSERT,
                ids.next(),
                assigned.participantId(),
                assigned.enrolmentId(),
                caller.authority().toString(),
                to.responsibleUnits().toArray(String[]::new),
                to.caseworkers().toArray(String[]::new),
                clock.instant(),
                acting.user(),
                acting.unit());
    }

    List<ResponsibilityView.Change> of(Assigned assigned) {
        return sql.rows(
                ResponsibilityHistory::change,
                SELECT,
                assigned.participantId(),
                assigned.enrolmentId());
    }

    private static ResponsibilityView.Change change(ResultSet row) throws SQLException {
        return new ResponsibilityView.Change(
                List.of((String[]) row.getArray("responsible_units").getArray()),
                List.of((String[]) row.getArray("caseworkers").getArray()),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("changed_in"));
    }
}

package se.samspel.participant.responsibility;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
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

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    ResponsibilityHistory(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Assigned assigned) {
        var to = assigned.responsibility();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, ids.next());
            row.setObject(2, assigned.participantId());
            row.setObject(3, assigned.enrolmentId());
            row.setString(4, caller.authority().toString());
            row.setArray(5, connection.createArrayOf("text", to.responsibleUnits().toArray()));
            row.setArray(6, connection.createArrayOf("text", to.caseworkers().toArray()));
            row.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            row.setString(8, acting.user());
            row.setString(9, acting.unit());
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a change of responsibility could not be kept", e);
        }
    }

    List<ResponsibilityView.Change> of(Assigned assigned) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, assigned.participantId());
            select.setObject(2, assigned.enrolmentId(), java.sql.Types.OTHER);
            List<ResponsibilityView.Change> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("changes of responsibility could not be read", e);
        }
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

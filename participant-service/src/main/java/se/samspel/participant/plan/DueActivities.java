package se.samspel.participant.plan;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/** Activities without an outcome, at the host while the enrolment is open. */
@ApplicationScoped
class DueActivities implements DueSource {

    private static final String DUE =
            """
            select a.due_on, a.participant_id, a.id
            from activity a
            join enrolment e on e.id = a.enrolment_id and e.state not in ('ENDED', 'CORRECTED')
             and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
            join participant p on p.id = a.participant_id and p.protection = 'NONE'
            where a.host = ? and a.state = 'OPEN' and a.due_on <= ?
            order by a.due_on, a.id limit ?
            """;

    private final AgroalDataSource dataSource;

    DueActivities(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setString(1, unit);
            statement.setString(2, authority.toString());
            statement.setObject(3, until);
            statement.setInt(4, limit);
            return items(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("due activities could not be read", e);
        }
    }

    private static List<DueItem> items(PreparedStatement statement) throws SQLException {
        List<DueItem> due = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                due.add(
                        new DueItem(
                                DueItem.Kind.ACTIVITY_DUE,
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class)));
            }
        }
        return due;
    }
}

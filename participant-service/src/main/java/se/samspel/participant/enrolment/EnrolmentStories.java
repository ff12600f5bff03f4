package se.samspel.participant.enrolment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.participant.enrolment.EnrolmentStory.Change;
import se.samspel.participant.enrolment.EnrolmentStory.Rest;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** Reads with one statement what has become of an enrolment. */
@ApplicationScoped
class EnrolmentStories {

    private static final String SELECT =
            """
            select 1 kind, id, state, changed_at, changed_by, null::date first_day,
                   null::date last_day
            from enrolment_history where enrolment_id = ?
            union all
            select 2, id, null, null, null, paused_on, resumed_on
            from enrolment_pause where enrolment_id = ?
            union all
            select 3, a.id, null, null, null, a.week_starts_on, null
            from attendance a join enrolment e on e.id = a.enrolment_id
            where a.enrolment_id = ? and a.attended_sessions > 0
              and a.week_starts_on <= e.trial_ends_on
            order by kind, first_day, changed_at, id
            """;

    private final AgroalDataSource dataSource;

    EnrolmentStories(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** As flushed. */
    EnrolmentStory of(UUID enrolmentId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            for (int place = 1; place <= 3; place++) {
                select.setObject(place, enrolmentId);
            }
            try (ResultSet row = select.executeQuery()) {
                return story(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an enrolment's history could not be read", e);
        }
    }

    private static EnrolmentStory story(ResultSet row) throws SQLException {
        List<Change> history = new ArrayList<>();
        List<Rest> pauses = new ArrayList<>();
        Set<LocalDate> attended = new HashSet<>();
        while (row.next()) {
            LocalDate day = row.getObject("first_day", LocalDate.class);
            switch (row.getInt("kind")) {
                case 1 -> history.add(change(row));
                case 2 -> pauses.add(new Rest(day, row.getObject("last_day", LocalDate.class)));
                default -> attended.add(day);
            }
        }
        return new EnrolmentStory(history, pauses, attended);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                EnrolmentState.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}

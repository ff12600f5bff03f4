package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.samspel.participant.database.Sql;
import se.samspel.participant.enrolment.EnrolmentStory.Change;
import se.samspel.participant.enrolment.EnrolmentStory.Rest;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** Reads with one statement what has become of enrolments. */
@ApplicationScoped
class EnrolmentStories {

    private static final String SELECT =
            """
            select 1 kind, enrolment_id, id, state, changed_at, changed_by, null::date first_day,
                   null::date last_day
            from enrolment_history where enrolment_id = any (?)
            union all
            select 2, enrolment_id, id, null, null, null, paused_on, resumed_on
            from enrolment_pause where enrolment_id = any (?)
            union all
            select 3, a.enrolment_id, a.id, null, null, null, a.week_starts_on, null
            from attendance a join enrolment e on e.id = a.enrolment_id
            where a.enrolment_id = any (?) and a.attended_sessions > 0
              and a.week_starts_on <= e.trial_ends_on
            order by kind, first_day, changed_at, id
            """;

    private final Sql sql;

    EnrolmentStories(Sql sql) {
        this.sql = sql;
    }

    /** As flushed. */
    EnrolmentStory of(UUID enrolmentId) {
        return Objects.requireNonNull(ofAll(List.of(enrolmentId)).get(enrolmentId));
    }

    /** One for each. */
    Map<UUID, EnrolmentStory> ofAll(List<UUID> enrolmentIds) {
        UUID[] ids = enrolmentIds.toArray(UUID[]::new);
        Map<UUID, EnrolmentStory> stories = new HashMap<>();
        enrolmentIds.forEach(id -> stories.put(id, EnrolmentStory.empty()));
        sql.rows(row -> add(stories, row), SELECT, ids, ids, ids);
        return stories;
    }

    private static EnrolmentStory add(Map<UUID, EnrolmentStory> stories, ResultSet row)
            throws SQLException {
        UUID id = row.getObject("enrolment_id", UUID.class);
        EnrolmentStory story = Objects.requireNonNull(stories.get(id));
        LocalDate day = row.getObject("first_day", LocalDate.class);
        switch (row.getInt("kind")) {
            case 1 -> story.history().add(change(row));
            case 2 -> story.pauses().add(new Rest(day, row.getObject("last_day", LocalDate.class)));
            default -> story.attended().add(day);
        }
        return story;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                EnrolmentState.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}

package se.samspel.participant.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** When the person was to be met, and what became of it. */
@ApplicationScoped
class MeetingSection implements ExtractSection {

    private static final String SELECT =
            """
            select enrolment_id, kind, state, planned_at, held_on, cancelled_on, cancelled_by
            from meeting where participant_id = ? and host = ? order by planned_at, id
            """;

    private final Sql sql;

    MeetingSection(Sql sql) {
        this.sql = sql;
    }

    record Planned(
            UUID enrolmentId,
            String kind,
            String state,
            Instant plannedAt,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate cancelledOn,
            @Nullable String cancelledBy) {}

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Text title() {
        return Text.of("Dina uppföljningsmöten", "Your follow-up meetings");
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(MeetingSection::planned, SELECT, participantId, controller.toString());
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}

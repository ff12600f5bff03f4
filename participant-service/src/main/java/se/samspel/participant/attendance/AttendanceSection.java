package se.samspel.participant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** The person's attendance by week. */
@ApplicationScoped
class AttendanceSection implements ExtractSection {

    private static final String SELECT =
            """
            select a.enrolment_id, a.week_starts_on, a.planned_sessions, a.attended_sessions,
                   a.absent_with_notice, a.absent_without_notice
            from attendance a join enrolment e on e.id = a.enrolment_id
            where e.participant_id = ? and a.host = ? order by a.week_starts_on, a.id
            """;

    private final Sql sql;

    AttendanceSection(Sql sql) {
        this.sql = sql;
    }

    record Week(
            UUID enrolmentId,
            LocalDate weekStartsOn,
            int plannedSessions,
            int attendedSessions,
            int absentWithNotice,
            int absentWithoutNotice) {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Text title() {
        return Text.of("Din närvaro per vecka", "Your attendance by week");
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(AttendanceSection::week, SELECT, participantId, controller.toString());
    }

    private static Week week(ResultSet row) throws SQLException {
        return new Week(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }
}

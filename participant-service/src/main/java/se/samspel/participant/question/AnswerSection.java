package se.samspel.participant.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.extract.ExtractSection;

/** What the person has answered, with the question as it was put. */
@ApplicationScoped
class AnswerSection implements ExtractSection {

    private static final String SELECT =
            """
            select a.enrolment_id, q.text_sv, q.text_en, a.value, a.answered_on
            from question_answer a
            join enrolment e on e.id = a.enrolment_id
            left join question q on q.question_id = a.question_id and q.version = a.question_version
            where e.participant_id = ? and a.host = ? order by a.answered_on, a.id
            """;

    private final Sql sql;

    AnswerSection(Sql sql) {
        this.sql = sql;
    }

    record Answer(UUID enrolmentId, Text question, @Nullable String value, LocalDate answeredOn) {}

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Text title() {
        return Text.of(
                "Dina svar på förbundets frågor", "Your answers to the association's questions");
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return sql.rows(AnswerSection::answer, SELECT, participantId, controller.toString());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject(1, UUID.class),
                Text.of(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }
}

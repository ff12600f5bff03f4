package se.samspel.participant.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.question.domain.AnswerForm;
import se.samspel.participant.question.domain.QuestionType;
import se.samspel.participant.question.domain.QuestionVersion;

/** Reads the questions of an association as a host may ask them. */
@ApplicationScoped
class QuestionRows {

    // The officer approves a wording: a version that repeats it, closing it, needs no other
    // approval. What is asked before the approval is not answered by a date put back.
    private static final String ASKED_HERE_FROM =
            """
            case when q.needs_approval then (
              select min(a.approved_on) from question_approval a
              join question w on w.question_id = a.question_id and w.version = a.version
              where a.authority = ? and a.question_id = q.question_id
                and (w.text_sv, w.text_en, w.choice_codes, w.choice_texts_sv, w.choice_texts_en)
                  = (q.text_sv, q.text_en, q.choice_codes, q.choice_texts_sv, q.choice_texts_en)
                and w.unit is not distinct from q.unit)
            else q.valid_from end
            """;

    private static final String VERSIONS =
            "select q.version, q.type, q.choice_codes, q.lowest, q.highest, q.valid_from,"
                    + " q.valid_until, q.intervention_ids, "
                    + ASKED_HERE_FROM
                    + " asked_here_from from question q"
                    + " where q.question_id = ? and q.association_id = ? order by q.version";

    private static final String ASKED =
            """
            select q.question_id, q.version, q.question_key, q.type, q.text_sv, q.text_en,
              q.choice_codes, q.choice_texts_sv, q.choice_texts_en, q.unit, q.lowest, q.highest,
              q.place, a.version answer_version, a.question_version, a.value, a.answered_on,
              a.recorded_at
            from (select distinct on (question_id) * from question
                  where association_id = ? and valid_from <= ?
                  order by question_id, version desc) q
            left join question_answer a on a.question_id = q.question_id and a.enrolment_id = ?
            where (q.valid_until is null or q.valid_until >= ?)
              and (q.intervention_ids = '{}' or q.intervention_ids @> array[?::uuid])
            """
                    + " and "
                    + ASKED_HERE_FROM
                    + " <= ? order by q.place, q.question_key limit 500";

    private final Sql sql;

    QuestionRows(Sql sql) {
        this.sql = sql;
    }

    /** All versions of the association's question; none where it is no question of it. */
    List<QuestionVersion> versions(UUID questionId, String associationId, AuthorityId host) {
        return sql.rows(
                QuestionRows::version, VERSIONS, host.toString(), questionId, associationId);
    }

    /** Where and when is asked. */
    record Occasion(
            UUID enrolmentId,
            UUID interventionId,
            String associationId,
            AuthorityId host,
            LocalDate day) {}

    /** What is asked on the day, in the association's order, with the answers that there are. */
    List<AskedView> asked(Occasion occasion) {
        return sql.rows(
                AskedView::of,
                ASKED,
                occasion.associationId(),
                occasion.day(),
                occasion.enrolmentId(),
                occasion.day(),
                occasion.interventionId(),
                occasion.host().toString(),
                occasion.day());
    }

    private static QuestionVersion version(ResultSet row) throws SQLException {
        return new QuestionVersion(
                row.getLong("version"),
                new AnswerForm(
                        QuestionType.valueOf(row.getString("type")),
                        List.of((String[]) row.getArray("choice_codes").getArray()),
                        row.getBigDecimal("lowest"),
                        row.getBigDecimal("highest")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                List.of((UUID[]) row.getArray("intervention_ids").getArray()),
                row.getObject("asked_here_from", LocalDate.class));
    }
}

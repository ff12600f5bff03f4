package se.samspel.participant.question;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps every version of the associations' questions: none is ever changed, so none is updated. */
@ApplicationScoped
class QuestionProjection implements Projection<QuestionState> {

    private static final String INSERT =
            """
            insert into question (question_id, version, association_id, question_key, type,
              text_sv, text_en, choice_codes, choice_texts_sv, choice_texts_en, unit, lowest,
              highest, place, valid_from, valid_until, intervention_ids, needs_approval)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (question_id, version) do nothing
            """;

    private static final String DELETE =
            """
            delete from question where (question_id, version) in (
              select split_part(key, '/', 1)::uuid, split_part(key, '/', 2)::bigint
              from unnest(?::text[]) key)
            """;

    private final AgroalDataSource dataSource;

    QuestionProjection(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "question";
    }

    @Override
    public Class<QuestionState> payload() {
        return QuestionState.class;
    }

    @Override
    public void upsert(List<Received<QuestionState>> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Received<QuestionState> received : batch) {
                identify(statement, received.value());
                ask(connection, statement, received.value());
                limit(connection, statement, received.value());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("questions could not be kept", e);
        }
    }

    private static void identify(PreparedStatement row, QuestionState question)
            throws SQLException {
        row.setObject(1, question.questionId());
        row.setLong(2, question.version());
        row.setString(3, question.associationId());
        row.setString(4, question.key());
        row.setString(5, question.type().name());
    }

    private static void ask(Connection connection, PreparedStatement row, QuestionState question)
            throws SQLException {
        row.setString(6, question.text().sv());
        row.setString(7, question.text().en());
        setTexts(connection, row, 8, question, QuestionState.Choice::code);
        setTexts(connection, row, 9, question, choice -> choice.text().sv());
        setTexts(connection, row, 10, question, choice -> choice.text().en());
    }

    private static void setTexts(
            Connection connection,
            PreparedStatement row,
            int at,
            QuestionState question,
            Function<QuestionState.Choice, String> text)
            throws SQLException {
        Object[] texts = question.choices().stream().map(text).toArray();
        row.setArray(at, connection.createArrayOf("text", texts));
    }

    private static void limit(Connection connection, PreparedStatement row, QuestionState question)
            throws SQLException {
        row.setString(11, question.unit());
        row.setBigDecimal(12, question.min());
        row.setBigDecimal(13, question.max());
        row.setInt(14, question.order());
        row.setObject(15, question.validFrom());
        row.setObject(16, question.validUntil());
        List<UUID> asked = question.interventionIds();
        Object[] ids = asked == null ? new Object[0] : asked.toArray();
        row.setArray(17, connection.createArrayOf("uuid", ids));
        row.setBoolean(18, question.state() == QuestionState.State.NEEDS_APPROVAL);
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("questions could not be erased", e);
        }
    }
}

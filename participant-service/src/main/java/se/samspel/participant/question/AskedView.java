package se.samspel.participant.question;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.question.domain.GivenAnswer;
import se.samspel.participant.question.domain.QuestionType;

/** A question to ask, and what has been answered to it. */
@Schema(
        name = "AskedQuestion",
        requiredProperties = {"questionId", "version", "key", "type", "text", "choices", "order"})
record AskedView(
        UUID questionId,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Schema(maxLength = 60) String key,
        QuestionType type,
        QuestionText text,
        @Schema(maxItems = 30) List<Choice> choices,
        @Schema(maxLength = 40) @Nullable String unit,
        @Schema(minimum = "-999999999.99", maximum = "999999999.99") @Nullable BigDecimal min,
        @Schema(minimum = "-999999999.99", maximum = "999999999.99") @Nullable BigDecimal max,
        @Schema(minimum = "0", maximum = "10000") int order,
        @Nullable AnswerView answer) {

    @Schema(
            name = "QuestionText",
            requiredProperties = {"sv", "en"})
    record QuestionText(@Schema(maxLength = 500) String sv, @Schema(maxLength = 500) String en) {}

    @Schema(
            name = "QuestionChoice",
            requiredProperties = {"code", "text"})
    record Choice(@Schema(maxLength = 40) String code, QuestionText text) {}

    static AskedView of(ResultSet row) throws SQLException {
        UUID questionId = row.getObject("question_id", UUID.class);
        return new AskedView(
                questionId,
                row.getLong("version"),
                row.getString("question_key"),
                QuestionType.valueOf(row.getString("type")),
                new QuestionText(row.getString("text_sv"), row.getString("text_en")),
                choices(row),
                row.getString("unit"),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                row.getInt("place"),
                answer(row, questionId));
    }

    private static List<Choice> choices(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("choice_codes").getArray();
        String[] sv = (String[]) row.getArray("choice_texts_sv").getArray();
        String[] en = (String[]) row.getArray("choice_texts_en").getArray();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            choices.add(new Choice(codes[i], new QuestionText(sv[i], en[i])));
        }
        return choices;
    }

    private static @Nullable AnswerView answer(ResultSet row, UUID questionId) throws SQLException {
        OffsetDateTime recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
        if (recordedAt == null) {
            return null;
        }
        var given =
                new GivenAnswer(
                        row.getLong("question_version"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("value"));
        return new AnswerView(
                questionId,
                given.questionVersion(),
                given.value(),
                given.answeredOn(),
                row.getLong("answer_version"),
                recordedAt.toInstant());
    }
}

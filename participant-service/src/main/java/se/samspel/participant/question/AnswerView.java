package se.samspel.participant.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.question.domain.QuestionAnswer;

/** An answer as it stands now. */
@Schema(
        name = "QuestionAnswer",
        requiredProperties = {
            "questionId",
            "questionVersion",
            "answeredOn",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"questionId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","questionVersion":1,\
                "value":"7","answeredOn":"2026-11-20","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record AnswerView(
        UUID questionId,
        @Schema(minimum = "1", maximum = "9007199254740991") long questionVersion,
        @Schema(maxLength = 40, description = "Null: no answer. Null: inget svar.")
                @Nullable String value,
        LocalDate answeredOn,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt) {

    static AnswerView of(QuestionAnswer answer) {
        return new AnswerView(
                answer.questionId(),
                answer.given().questionVersion(),
                answer.given().value(),
                answer.given().answeredOn(),
                answer.version(),
                answer.recordedAt());
    }
}

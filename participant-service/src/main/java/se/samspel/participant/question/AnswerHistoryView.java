package se.samspel.participant.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.question.domain.AnswerChange;

/** All that an answer has been, the latest first. */
@Schema(
        name = "QuestionAnswerHistory",
        requiredProperties = {"answers"},
        examples =
                """
                {"answers":[{"questionVersion":1,"value":"7","answeredOn":"2026-11-20","version":2,\
                "recordedAt":"2026-11-22T08:00:00Z"},{"questionVersion":1,"value":"4",\
                "answeredOn":"2026-05-20","version":1,"recordedAt":"2026-05-20T08:00:00Z"}]}\
                """)
record AnswerHistoryView(@Schema(maxItems = 500) List<Given> answers) {

    @Schema(
            name = "GivenAnswer",
            requiredProperties = {"questionVersion", "answeredOn", "version", "recordedAt"})
    record Given(
            @Schema(minimum = "1", maximum = "9007199254740991") long questionVersion,
            @Schema(maxLength = 40) @Nullable String value,
            LocalDate answeredOn,
            @Schema(minimum = "1", maximum = "9007199254740991") long version,
            Instant recordedAt) {

        static Given of(AnswerChange change) {
            return new Given(
                    change.given().questionVersion(),
                    change.given().value(),
                    change.given().answeredOn(),
                    change.version(),
                    change.changedAt());
        }
    }

    static AnswerHistoryView of(List<AnswerChange> changes) {
        return new AnswerHistoryView(changes.stream().map(Given::of).toList());
    }
}

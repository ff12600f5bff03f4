package se.samspel.participant.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.question.domain.AnswerForm;
import se.samspel.participant.question.domain.GivenAnswer;

@Schema(
        name = "QuestionAnswerRequest",
        examples = "{\"version\":1,\"answeredOn\":\"2026-11-20\",\"value\":\"7\"}")
record AnswerRequest(
        @NotNull
                @Min(1)
                @Max(1_000_000)
                @Schema(description = "The question's version that was asked. Frågans version.")
                Long version,
        @NotNull LocalDate answeredOn,
        @Size(max = 40)
                @Schema(
                        description =
                                "YES_NO: true or false; CHOICE: a code; NUMBER: 12.5; DATE:"
                                        + " YYYY-MM-DD; SCALE: 7. Null takes the answer back. Null"
                                        + " tar tillbaka svaret.")
                @Nullable String value) {

    GivenAnswer checkedBy(AnswerForm form) {
        return new GivenAnswer(version, answeredOn, value == null ? null : form.checked(value));
    }
}

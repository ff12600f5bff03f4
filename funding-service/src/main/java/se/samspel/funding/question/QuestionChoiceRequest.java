package se.samspel.funding.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.question.domain.Choice;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "QuestionChoiceRequest",
        examples =
                """
                {"code":"WORK_TRAINING","text":{"sv":"Arbetsträning","en":"Work training"}}\
                """)
record QuestionChoiceRequest(
        @NotNull
                @Size(max = 40)
                @Pattern(regexp = "[A-Z][A-Z0-9_]*")
                @Schema(description = "Never gets another meaning. Får aldrig en annan betydelse.")
                String code,
        @NotNull @Valid QuestionTextRequest text) {

    Choice choice() {
        IdentityNumberInText.refuse("choices.code", code);
        return new Choice(code, text.text());
    }
}

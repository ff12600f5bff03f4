package se.samspel.funding.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;

@Schema(
        name = "QuestionTextRequest",
        examples = "{\"sv\":\"Arbetsträning\",\"en\":\"Work training\"}")
record QuestionTextRequest(
        @NotBlank @Size(max = 500) String sv, @NotBlank @Size(max = 500) String en) {

    Text text() {
        IdentityNumberInText.refuse("text.sv", sv);
        IdentityNumberInText.refuse("text.en", en);
        return Text.of(sv, en);
    }
}

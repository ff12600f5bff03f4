package se.samspel.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.survey.domain.AnswerForm;

/** Answer forms: codes by question, no person. */
@Schema(name = "SurveyAnswersRequest", examples = AnswersRequest.EXAMPLE)
record AnswersRequest(@NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid FormRequest> forms) {

    static final String EXAMPLE =
            """
            {"forms":[{"sex":"KVINNA","answers":{"Q1":"4","Q2":"YES","Q3":"Bra bemötande."}},\
            {"answers":{"Q1":"5"}}]}\
            """;

    @Schema(name = "SurveyForm")
    record FormRequest(
            @Schema(nullable = true) @Nullable Sex sex,
            @NotNull
                    @Size(min = 1, max = 100)
                    @Schema(description = "Code or words by question. Svarskod eller ord.")
                    Map<
                                    @NotNull @Pattern(regexp = "[A-Za-z0-9_]{1,40}") String,
                                    @NotNull @Size(max = 10_000) String>
                            answers) {}

    List<AnswerForm> answerForms() {
        List<AnswerForm> all = new ArrayList<>();
        for (FormRequest form : forms) {
            Map<String, String> fields = new LinkedHashMap<>(form.answers());
            Sex sex = form.sex();
            if (sex != null) {
                fields.put(AnswerForm.SEX, sex.name());
            }
            all.add(new AnswerForm(all.size(), fields));
        }
        return all;
    }
}

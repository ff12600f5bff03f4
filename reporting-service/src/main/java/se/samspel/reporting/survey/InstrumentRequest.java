package se.samspel.reporting.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.domain.Question;

@Schema(name = "SurveyInstrumentRequest", examples = InstrumentRequest.EXAMPLE)
record InstrumentRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") @Schema(maxLength = 60) String key,
        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") @Schema(maxLength = 20) String version,
        @NotNull @Valid Words title,
        @NotNull @Size(min = 1, max = 200) String licenceHolder,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid QuestionRequest> questions) {

    static final String EXAMPLE =
            """
            {"key":"participant-experience","version":"2.1","title":{"sv":"Deltagarnas upplevelse",\
            "en":"Participants' experience"},"licenceHolder":"Exempelföreningen","questions":[\
            {"code":"Q1","kind":"SCALE","lowest":1,"highest":5,"positiveFrom":4},\
            {"code":"Q2","kind":"CHOICE","choices":["YES","NO"]},{"code":"Q3","kind":"FREE_TEXT"}]}\
            """;

    /** A text in both languages. */
    @Schema(name = "SurveyWords")
    record Words(
            @NotNull @Size(min = 1, max = 1000) String sv,
            @NotNull @Size(min = 1, max = 1000) String en) {

        static @Nullable Words of(@Nullable Text text) {
            return text == null ? null : new Words(text.sv(), text.en());
        }

        Text text() {
            return Text.of(sv, en);
        }
    }

    /** Also what is stored and answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SurveyQuestion")
    record QuestionRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_]{1,40}") @Schema(maxLength = 40) String code,
            Question.@NotNull Kind kind,
            @Schema(nullable = true, minimum = "-10", maximum = "100") @Nullable @Min(-10) @Max(100)
                    Integer lowest,
            @Schema(nullable = true, minimum = "-10", maximum = "100") @Nullable @Min(-10) @Max(100)
                    Integer highest,
            @Schema(
                            nullable = true,
                            minimum = "-10",
                            maximum = "100",
                            description =
                                    "The number from which an answer is positive. Positivt"
                                            + " från.")
                    @Nullable
                    @Min(-10)
                    @Max(100)
                    Integer positiveFrom,
            @Schema(nullable = true, maxItems = 50) @Nullable @Size(max = 50)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> choices,
            @Schema(
                            nullable = true,
                            description =
                                    "The licence holder's words; the codes do without. Licensgivarens"
                                            + " ord.")
                    @Nullable
                    @Valid
                    Words text) {

        static QuestionRequest of(Question question) {
            boolean scale = question.isScale();
            return new QuestionRequest(
                    question.code(),
                    question.kind(),
                    scale ? question.lowest() : null,
                    scale ? question.highest() : null,
                    scale ? question.positiveFrom() : null,
                    question.choices().isEmpty() ? null : question.choices(),
                    Words.of(question.text()));
        }

        Question question() {
            return new Question(
                    code,
                    kind,
                    lowest == null ? 0 : lowest,
                    highest == null ? 0 : highest,
                    positiveFrom == null ? 0 : positiveFrom,
                    choices == null ? List.of() : choices,
                    text == null ? null : text.text());
        }
    }
}

package se.samspel.funding.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.question.domain.Choice;
import se.samspel.funding.question.domain.Definition;
import se.samspel.funding.question.domain.Question;
import se.samspel.funding.question.domain.QuestionState;
import se.samspel.funding.question.domain.QuestionType;
import se.samspel.funding.question.domain.QuestionVersion;
import se.samspel.funding.question.domain.RefusedWord;
import se.samspel.kit.value.Text;

/** A question in its latest version. */
@Schema(
        name = "Question",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "key",
            "type",
            "state",
            "refusedWords",
            "text",
            "choices",
            "order",
            "validFrom"
        },
        examples =
                """
                {"id":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
                "key":"distance-to-work","type":"SCALE","state":"OPEN","refusedWords":[],\
                "text":{"sv":"Hur långt från arbete är du, 1 till 10?",\
                "en":"How far from work are you, 1 to 10?"},"choices":[],"unit":null,"min":1,\
                "max":10,"order":10,"validFrom":"2026-01-01","validUntil":null,\
                "interventionIds":null}\
                """)
record QuestionView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(maxLength = 60) String key,
        QuestionType type,
        @Schema(
                        description =
                                "NEEDS_APPROVAL: asked at a host once its data protection officer"
                                        + " has approved it. Ställs först när värdens"
                                        + " dataskyddsombud har godkänt den.")
                QuestionState state,
        @Schema(maxItems = 1000, description = "Why it needs approval. Varför det krävs.")
                List<WordView> refusedWords,
        TextView text,
        @Schema(maxItems = 30) List<ChoiceView> choices,
        @Schema(maxLength = 40) @Nullable String unit,
        @Schema(minimum = "-999999999.99", maximum = "999999999.99") @Nullable BigDecimal min,
        @Schema(minimum = "-999999999.99", maximum = "999999999.99") @Nullable BigDecimal max,
        @Schema(minimum = "0", maximum = "10000") int order,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(maxItems = 100, description = "Null: all of the association's. Null: alla.")
                @Nullable List<UUID> interventionIds) {

    @Schema(
            name = "QuestionText",
            requiredProperties = {"sv", "en"})
    record TextView(@Schema(maxLength = 500) String sv, @Schema(maxLength = 500) String en) {

        static TextView of(Text text) {
            return new TextView(text.sv(), text.en());
        }
    }

    @Schema(
            name = "QuestionChoice",
            requiredProperties = {"code", "text"})
    record ChoiceView(@Schema(maxLength = 40) String code, TextView text) {

        static ChoiceView of(Choice choice) {
            return new ChoiceView(choice.code(), TextView.of(choice.text()));
        }
    }

    @Schema(
            name = "RefusedWord",
            requiredProperties = {"pointer", "word"})
    record WordView(@Schema(maxLength = 40) String pointer, @Schema(maxLength = 500) String word) {

        static WordView of(RefusedWord found) {
            return new WordView(found.pointer(), found.word());
        }
    }

    static QuestionView of(Question question) {
        QuestionVersion latest = question.latest();
        Definition definition = latest.definition();
        return new QuestionView(
                question.id(),
                question.version(),
                latest.recordedAt(),
                question.associationId(),
                question.key(),
                question.type(),
                latest.state(),
                latest.refusedWords().stream().map(WordView::of).toList(),
                TextView.of(definition.wording().text()),
                definition.wording().choices().stream().map(ChoiceView::of).toList(),
                definition.limits().unit(),
                definition.limits().min(),
                definition.limits().max(),
                definition.order(),
                definition.validity().from(),
                definition.validity().until(),
                definition.interventionIds().isEmpty() ? null : definition.interventionIds());
    }
}

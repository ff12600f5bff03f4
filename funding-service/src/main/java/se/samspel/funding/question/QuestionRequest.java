package se.samspel.funding.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.question.domain.Definition;
import se.samspel.funding.question.domain.QuestionType;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "QuestionRequest",
        examples =
                """
                {"key":"distance-to-work","type":"SCALE",\
                "text":{"sv":"Hur långt från arbete är du, 1 till 10?",\
                "en":"How far from work are you, 1 to 10?"},"min":1,"max":10,"order":10,\
                "validFrom":"2026-01-01"}\
                """)
record QuestionRequest(
        @NotNull
                @Size(max = 60)
                @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
                @Schema(description = "Names the question. Frågans nyckel.")
                String key,
        @NotNull @Schema(description = "Never changes. Ändras aldrig.") QuestionType type,
        @NotNull @Valid QuestionTextRequest text,
        @Size(max = 30) @Schema(description = "For CHOICE alone, two at least. Bara för CHOICE.")
                @Nullable List<@NotNull @Valid QuestionChoiceRequest> choices,
        @Size(max = 40) @Schema(description = "For NUMBER alone. Enhet, bara för NUMBER.")
                @Nullable String unit,
        @Digits(integer = 9, fraction = 2)
                @Schema(minimum = "-999999999.99", maximum = "999999999.99")
                @Nullable BigDecimal min,
        @Digits(integer = 9, fraction = 2)
                @Schema(minimum = "-999999999.99", maximum = "999999999.99")
                @Nullable BigDecimal max,
        @NotNull @Min(0) @Max(10_000) Integer order,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Size(min = 1, max = 100)
                @Schema(description = "Left out: all of the association's. Utelämnat: alla.")
                @Nullable List<@NotNull UUID> interventionIds) {

    Definition definition() {
        IdentityNumberInText.refuse("key", key);
        return new QuestionVersionRequest(
                        text,
                        choices,
                        unit,
                        min,
                        max,
                        order,
                        validFrom,
                        validUntil,
                        interventionIds)
                .definition();
    }
}

package se.samspel.funding.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.question.domain.Choice;
import se.samspel.funding.question.domain.Definition;
import se.samspel.funding.question.domain.Limits;
import se.samspel.funding.question.domain.Validity;
import se.samspel.funding.question.domain.Wording;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "QuestionVersionRequest",
        examples =
                """
                {"text":{"sv":"Hur långt från arbete är du, 1 till 10?",\
                "en":"How far from work are you, 1 to 10?"},"min":1,"max":10,"order":10,\
                "validFrom":"2027-01-01"}\
                """)
record QuestionVersionRequest(
        @NotNull @Valid QuestionTextRequest text,
        @Size(max = 30) @Nullable List<@NotNull @Valid QuestionChoiceRequest> choices,
        @Size(max = 40) @Nullable String unit,
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
        IdentityNumberInText.refuse("unit", unit);
        return new Definition(
                new Wording(text.text(), options()),
                new Limits(unit, min, max),
                order,
                new Validity(validFrom, validUntil),
                interventionIds == null ? List.of() : interventionIds.stream().distinct().toList());
    }

    private List<Choice> options() {
        return choices == null
                ? List.of()
                : choices.stream().map(QuestionChoiceRequest::choice).toList();
    }
}

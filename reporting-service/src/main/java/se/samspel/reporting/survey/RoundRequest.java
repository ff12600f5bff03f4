package se.samspel.reporting.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.survey.domain.RespondentGroup;

@Schema(name = "SurveyRoundRequest", examples = RoundRequest.EXAMPLE)
record RoundRequest(
        @NotNull @Schema(maxLength = 36) UUID instrumentId,
        @NotNull RespondentGroup respondentGroup,
        @NotNull @Schema(maxLength = 10, examples = "2026-03-01") LocalDate from,
        @NotNull @Schema(maxLength = 10, examples = "2026-03-31") LocalDate to,
        @Schema(
                        nullable = true,
                        minimum = "0",
                        maximum = "100000",
                        description = "How many were asked. Antal tillfrågade.")
                @Nullable
                @PositiveOrZero
                @Max(100_000)
                Integer invited) {

    static final String EXAMPLE =
            """
            {"instrumentId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","respondentGroup":"PARTICIPANTS",\
            "from":"2026-03-01","to":"2026-03-31","invited":40}\
            """;
}

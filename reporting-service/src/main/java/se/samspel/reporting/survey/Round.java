package se.samspel.reporting.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.survey.domain.Answers;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.SurveyRound;

/** A round as it is stored: the asking, who asked, and what came in. */
record Round(
        SurveyRound round,
        long version,
        UUID instrumentId,
        String owner,
        @Nullable String importedBy,
        @Nullable Instant importedAt) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SurveyRound", examples = View.EXAMPLE)
    record View(
            @Schema(maxLength = 36) UUID id,
            @Schema(maxLength = 36) UUID instrumentId,
            RespondentGroup respondentGroup,
            @Schema(maxLength = 10) String associationId,
            @Schema(nullable = true, maxLength = 36) @Nullable UUID interventionId,
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10) LocalDate to,
            @Schema(
                            nullable = true,
                            minimum = "0",
                            maximum = "100000",
                            description =
                                    "How many were asked; to others than the one who asked only"
                                            + " five or more. Antal tillfrågade.")
                    @Nullable Integer invited,
            @Schema(
                            nullable = true,
                            minimum = "0",
                            maximum = "100000",
                            description =
                                    "How many forms came in; to others than the one who asked only"
                                            + " five or more. Antal inkomna formulär.")
                    @Nullable Integer forms,
            boolean closed,
            @Schema(
                            nullable = true,
                            maxLength = 200,
                            description = "For the one who asked. För den som frågade.")
                    @Nullable String importedBy,
            @Schema(nullable = true, maxLength = 40) @Nullable Instant importedAt) {

        static final String EXAMPLE =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c02","instrumentId":\
                "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","respondentGroup":"PARTICIPANTS",\
                "associationId":"2220002139","interventionId":\
                "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","from":"2026-03-01","to":"2026-03-31",\
                "invited":40,"forms":31,"closed":false,"importedBy":"authority:2120002304.ame",\
                "importedAt":"2026-04-02T08:00:00Z"}\
                """;
    }

    @Schema(name = "SurveyRoundList", examples = "{\"items\":[" + View.EXAMPLE + "]}")
    record ListView(@Schema(maxItems = 1000) List<View> items) {}

    View view(String reader) {
        boolean owned = owner.equals(reader);
        return new View(
                round.id(),
                instrumentId,
                round.group(),
                round.association(),
                round.intervention(),
                round.from(),
                round.to(),
                owned ? round.invited() : noFew(round.invited()),
                owned ? round.forms() : noFew(round.forms()),
                round.closed(),
                owned ? importedBy : null,
                importedAt);
    }

    private static @Nullable Integer noFew(@Nullable Integer people) {
        return people == null || people < Answers.SMALLEST_GROUP ? null : people;
    }
}

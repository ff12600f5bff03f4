package se.samspel.participant.accessreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.accessreview.domain.AccessReview;
import se.samspel.participant.accessreview.domain.Finding;
import se.samspel.participant.accessreview.domain.ReviewKind;
import se.samspel.participant.accessreview.domain.ReviewedRow;

/**
 * A review with the rows it drew.
 *
 * @param seed draws the same rows again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AccessReviewView",
        requiredProperties = {
            "id",
            "kind",
            "from",
            "to",
            "sampleSize",
            "seed",
            "state",
            "rows",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e40-7a11-8c22-5b1f0c9e4d24","kind":"RANDOM","from":"2026-09-01",\
                "to":"2026-09-30","sampleSize":1,"seed":42,"state":"OPEN",\
                "rows":[{"rowId":"01a6f0c2-7d60-7a11-8c22-5b1f0c9e4d08","source":"ACCESS_LOG",\
                "at":"2026-09-22T08:00:00Z","actor":"2120002304.ame","actingUser":"handler-1",\
                "actingUnit":"unit-1","purpose":"CASE_HANDLING","what":"read-participant",\
                "participantIds":["01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01"]}],"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record AccessReviewView(
        UUID id,
        ReviewKind kind,
        LocalDate from,
        LocalDate to,
        @Schema(minimum = "1", maximum = "500") int sampleSize,
        long seed,
        AccessReview.State state,
        @Nullable LocalDate concludedOn,
        @Schema(maxLength = 4000) @Nullable String conclusion,
        @Schema(maxItems = 1000) List<Row> rows,
        long version,
        Instant recordedAt) {

    /**
     * @param what the operation, or the kind of a reviewable event
     * @param at null, as all that follows, once the log's own time is over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DrawnRow")
    record Row(
            UUID rowId,
            ReviewedRow.Source source,
            @Nullable Instant at,
            @Schema(maxLength = 51) @Nullable String actor,
            @Schema(maxLength = 100) @Nullable String actingUser,
            @Schema(maxLength = 100) @Nullable String actingUnit,
            @Schema(maxLength = 20) @Nullable String purpose,
            @Schema(maxLength = 60) @Nullable String what,
            @Schema(maxItems = 1000) @Nullable List<UUID> participantIds,
            @Nullable Finding finding,
            @Schema(maxLength = 2000) @Nullable String note,
            @Schema(maxLength = 100) @Nullable String foundBy) {}
}

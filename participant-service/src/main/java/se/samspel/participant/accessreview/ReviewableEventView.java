package se.samspel.participant.accessreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.review.Reviewable;

/** Something that somebody should look at. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ReviewableEvent",
        requiredProperties = {"id", "at", "actingUser", "actingUnit", "purpose", "kind"},
        examples =
                """
                {"id":"01a6f0c2-7e50-7a11-8c22-5b1f0c9e4d25","at":"2026-11-22T08:00:00Z",\
                "actingUser":"handler-2","actingUnit":"unit-2","purpose":"CASE_HANDLING",\
                "kind":"OTHER_UNIT","participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01"}\
                """)
record ReviewableEventView(
        UUID id,
        Instant at,
        @Schema(maxLength = 100) String actingUser,
        @Schema(maxLength = 100) String actingUnit,
        @Schema(maxLength = 20) String purpose,
        Reviewable kind,
        @Nullable UUID participantId) {}

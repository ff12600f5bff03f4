package se.samspel.participant.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

/** Who saw or changed what of a person, when, for which unit and why. */
@Schema(
        name = "AccessView",
        requiredProperties = {
            "id",
            "at",
            "actor",
            "actingUser",
            "actingUnit",
            "purpose",
            "operation",
            "recordIds"
        },
        examples =
                """
                {"id":"01a6f0c2-7d60-7a11-8c22-5b1f0c9e4d08","at":"2026-11-22T08:00:00Z",\
                "actor":"2120002304.ame","actingUser":"handler-1","actingUnit":"unit-1",\
                "purpose":"CASE_HANDLING","operation":"fetch-disclosure",\
                "recordIds":["01a6f0c2-7d30-7a11-8c22-5b1f0c9e4d03"]}\
                """)
record AccessView(
        UUID id,
        Instant at,
        AuthorityId actor,
        @Schema(maxLength = 100) String actingUser,
        @Schema(maxLength = 100) String actingUnit,
        @Schema(maxLength = 20) String purpose,
        @Schema(maxLength = 60) String operation,
        @Schema(maxItems = 100) List<UUID> recordIds) {}

package se.samspel.referral.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

/** Who read or changed a referral, when, for which unit and why. */
@Schema(
        name = "Access",
        requiredProperties = {"id", "at", "actor", "user", "unit", "purpose", "operation"},
        examples =
                """
                {"id":"0198f0a2-7d60-7a31-9d55-0c2f3f6b1a08","at":"2026-11-22T08:00:00Z",\
                "actor":"2120002304.ame","user":"handler-1","unit":"unit-1",\
                "purpose":"CASE_HANDLING","operation":"receive-referral"}\
                """)
record AccessView(
        UUID id,
        Instant at,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId actor,
        @Schema(description = "The actor's own staff id", maxLength = 100) String user,
        @Schema(maxLength = 100) String unit,
        @Schema(maxLength = 20) String purpose,
        @Schema(maxLength = 60) String operation) {}

package se.samspel.participant.extendedaccess;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An extended access as its reviewer sees it. */
@Schema(
        name = "TakenExtendedAccess",
        requiredProperties = {"id", "actingUser", "actingUnit", "reason", "grantedAt", "endsAt"},
        examples =
                """
                {"id":"01a6f0c2-7d70-7a11-8c22-5b1f0c9e4d09","actingUser":"handler-2",\
                "actingUnit":"unit-2","reason":"Akut kontakt, ansvarig enhet kan inte nås",\
                "grantedAt":"2026-11-22T08:00:00Z","endsAt":"2026-11-22T11:00:00Z"}\
                """)
record TakenAccessView(
        UUID id,
        @Schema(maxLength = 100) String actingUser,
        @Schema(maxLength = 100) String actingUnit,
        @Schema(maxLength = 2000) String reason,
        Instant grantedAt,
        Instant endsAt) {}

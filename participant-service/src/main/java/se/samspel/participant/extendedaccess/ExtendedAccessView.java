package se.samspel.participant.extendedaccess;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ExtendedAccessView",
        requiredProperties = {"id", "participantId", "grantedAt", "endsAt"},
        examples =
                """
                {"id":"01a6f0c2-7d70-7a11-8c22-5b1f0c9e4d09",\
                "participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01",\
                "grantedAt":"2026-11-22T08:00:00Z","endsAt":"2026-11-22T11:00:00Z"}\
                """)
record ExtendedAccessView(UUID id, UUID participantId, Instant grantedAt, Instant endsAt) {}

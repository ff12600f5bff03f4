package se.samspel.participant.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.retention.domain.LegalHold;

/** A hold as its controller sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LegalHoldView",
        requiredProperties = {
            "id",
            "participantId",
            "state",
            "reason",
            "reference",
            "from",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e20-7a11-8c22-5b1f0c9e4d22",\
                "participantId":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","state":"STANDING",\
                "reason":"Skadeståndsanspråk prövas","reference":"AN 2026/77",\
                "from":"2026-03-01","version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record LegalHoldView(
        UUID id,
        UUID participantId,
        LegalHold.State state,
        @Schema(maxLength = 2000) String reason,
        @Schema(maxLength = 100) String reference,
        LocalDate from,
        @Nullable LocalDate releasedOn,
        @Schema(maxLength = 100) @Nullable String releaseReference,
        long version,
        Instant recordedAt) {

    static LegalHoldView of(LegalHold hold, String reason) {
        return new LegalHoldView(
                hold.id(),
                hold.participantId(),
                hold.state(),
                reason,
                hold.reference(),
                hold.from(),
                hold.releasedOn(),
                hold.releaseReference(),
                hold.version(),
                hold.recordedAt());
    }
}

package se.samspel.participant.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.retention.domain.RecordClass;

/** What an erasure by the rule would erase today, and what it would leave and why. */
@Schema(
        name = "ErasurePreview",
        requiredProperties = {
            "ruleId",
            "recordClass",
            "onDay",
            "due",
            "held",
            "stillOpen",
            "participantIds"
        },
        examples =
                """
                {"ruleId":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d21","recordClass":"PARTICIPANT",\
                "onDay":"2026-11-22","due":1,"held":1,"stillOpen":0,\
                "participantIds":["01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01"]}\
                """)
record ErasurePreviewView(
        UUID ruleId,
        RecordClass recordClass,
        LocalDate onDay,
        @Schema(description = "May be erased. Kan gallras.") long due,
        @Schema(description = "Kept by a legal hold. Spärrade.") long held,
        @Schema(description = "Enrolled now. Inskrivna nu.") long stillOpen,
        @Schema(description = "The first 1,000 of those due. De första 1 000.", maxItems = 1000)
                List<UUID> participantIds) {}

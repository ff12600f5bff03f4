package se.samspel.participant.legalbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Purpose;

/** The basis in force for one purpose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LegalBasisView",
        requiredProperties = {
            "purpose",
            "article6",
            "nationalAct",
            "decidedBy",
            "decidedOn",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"purpose":"FOLLOW_UP","article6":"6.1.e","article9":"9.2.h",\
                "nationalAct":"Lag (2001:454) om behandling av personuppgifter inom socialtjänsten",\
                "decidedBy":"dataskyddsombud-1","decidedOn":"2026-02-03","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record LegalBasisView(
        Purpose purpose,
        @Schema(maxLength = 10) String article6,
        @Schema(maxLength = 10) @Nullable String article9,
        @Schema(maxLength = 300) String nationalAct,
        @Schema(maxLength = 100) String decidedBy,
        LocalDate decidedOn,
        long version,
        Instant recordedAt) {}

package se.samspel.participant.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.employer.domain.FormOfSupport;
import se.samspel.participant.employer.domain.PlacementKind;
import se.samspel.participant.employer.domain.PlacementMove;
import se.samspel.participant.employer.domain.PlacementOutcome;
import se.samspel.participant.employer.domain.PlacementState;

/** A placement, for the host. */
@Schema(
        name = "PlacementView",
        requiredProperties = {
            "id",
            "enrolmentId",
            "kind",
            "employer",
            "state",
            "allowedMoves",
            "startedOn",
            "extentPercent",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e40-7a11-8c22-5b1f0c9e4d14",\
                "enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","kind":"SUBSIDISED",\
                "formOfSupport":"LONEBIDRAG","employer":"Bagarn i Avesta",\
                "supervisor":"Bagarmästaren","state":"OPEN","allowedMoves":["END"],\
                "startedOn":"2020-04-01","extentPercent":50,"endedOn":null,"outcome":null,\
                "version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record PlacementView(
        UUID id,
        UUID enrolmentId,
        PlacementKind kind,
        @Nullable FormOfSupport formOfSupport,
        @Schema(maxLength = 200) String employer,
        @Schema(maxLength = 200) @Nullable String supervisor,
        PlacementState state,
        @Schema(maxItems = 1) List<PlacementMove> allowedMoves,
        LocalDate startedOn,
        @Schema(minimum = "1", maximum = "100") int extentPercent,
        @Nullable LocalDate endedOn,
        @Nullable PlacementOutcome outcome,
        long version,
        Instant recordedAt) {

    /** For the person: who supervised is somebody else. */
    PlacementView withoutSupervisor() {
        return new PlacementView(
                id,
                enrolmentId,
                kind,
                formOfSupport,
                employer,
                null,
                state,
                allowedMoves,
                startedOn,
                extentPercent,
                endedOn,
                outcome,
                version,
                recordedAt);
    }
}

package se.samspel.funding.esfclaim;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EsfClaimSubmissionRequest", examples = "{\"submittedOn\":\"2024-04-30\"}")
record ClaimSubmissionRequest(
        @Schema(description = "Default: today. Förvalt: i dag.") @Nullable LocalDate submittedOn) {

    LocalDate day(LocalDate today) {
        return submittedOn == null ? today : submittedOn;
    }
}

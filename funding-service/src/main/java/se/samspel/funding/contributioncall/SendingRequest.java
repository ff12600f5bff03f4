package se.samspel.funding.contributioncall;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContributionCallSendingRequest", examples = "{\"sentOn\":\"2020-01-02\"}")
record SendingRequest(
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate sentOn) {}

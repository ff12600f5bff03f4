package se.samspel.funding.yearwheel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MemberDischargeRequest",
        examples =
                "{\"decidedOn\":\"2026-05-18\",\"granted\":true,\"reference\":\"KF 2026-05-18 § 71\"}")
record DischargeRequest(
        @NotNull LocalDate decidedOn,
        @NotNull @Schema(description = "Beviljad eller vägrad ansvarsfrihet.") Boolean granted,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Where the member's decision is found. Medlemmens beslut.")
                String reference) {}

package se.samspel.participant.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.registry.domain.Protection;

@Schema(
        name = "RegisterParticipantRequest",
        examples =
                """
                {"identity":{"type":"PERSONNUMMER","value":"197310199265"},\
                "municipalityCode":"2084","protection":"NONE"}\
                """)
record RegisterParticipantRequest(
        @NotNull @Valid IdentityRequest identity,
        @Schema(description = "Statistics Sweden's code. SCB:s kommunkod.", example = "2084")
                @Pattern(regexp = "[0-9]{4}")
                @Nullable String municipalityCode,
        @NotNull Protection protection) {}

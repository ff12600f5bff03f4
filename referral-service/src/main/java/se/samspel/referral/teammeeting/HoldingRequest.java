package se.samspel.referral.teammeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.AuthorityId;

/** A meeting that has been held. */
@Schema(
        name = "TeamMeetingHolding",
        examples =
                "{\"heldOn\":\"2026-11-20\",\"present\":[{\"authority\":\"2120002304.ame\","
                        + "\"function\":\"Samordnare\"},{\"authority\":\"2021005521\","
                        + "\"function\":\"Personlig handläggare\"}]}")
record HoldingRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 100) List<@NotNull @Valid PresenceRequest> present) {

    /** Who was there: an authority's function, no name. */
    @Schema(name = "TeamMeetingPresenceRequest")
    record PresenceRequest(
            @NotNull AuthorityId authority, @NotBlank @Size(max = 100) String function) {}
}

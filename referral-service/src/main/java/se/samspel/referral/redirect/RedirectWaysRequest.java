package se.samspel.referral.redirect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.redirect.domain.Way;

/** All ways of a joint team, in the order in which they are shown. */
@Schema(name = "RedirectWaysRequest", examples = "{\"ways\":" + RedirectWaysView.WAYS + "}")
record RedirectWaysRequest(@NotNull @Size(max = 20) List<@NotNull @Valid WayRequest> ways) {

    /** One way. */
    @Schema(name = "RedirectWayRequest")
    record WayRequest(
            @NotNull
                    @Size(max = 40)
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
                    @Schema(description = "Stable; referrals keep it. Beständig kod.")
                    String code,
            @NotBlank @Size(max = 100) String label,
            @Size(min = 1, max = 100) @Nullable String labelEn,
            @Schema(
                            description =
                                    "Where it leads, in the same association; none for an"
                                            + " authority's ordinary activity. Saknas för ordinarie"
                                            + " verksamhet.")
                    @Nullable UUID interventionId) {

        Way way() {
            return new Way(code, label, labelEn, interventionId);
        }
    }

    List<Way> asWays() {
        return ways.stream().map(WayRequest::way).toList();
    }
}

package se.samspel.funding.esfclaim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esfclaim.domain.ClaimState;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfClaimRow",
        requiredProperties = {"id", "version", "from", "until", "state"})
record ClaimRow(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Schema(maxLength = 7) String from,
        @Schema(maxLength = 7) String until,
        ClaimState state,
        @Nullable Money askedSek,
        @Nullable Money approvedSek) {

    static ClaimRow of(EsfClaim claim) {
        return new ClaimRow(
                claim.id(),
                claim.version(),
                claim.from().toString(),
                claim.until().toString(),
                claim.state(),
                claim.asked(),
                claim.approved());
    }
}

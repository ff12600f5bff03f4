package se.samspel.referral.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.submission.domain.Content;

/** A draft as it is to stand; everything may still be missing. */
@Schema(
        name = "DraftRequest",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"incomeAuthority\":\"2021005521\"}")
record DraftRequest(
        @Nullable UUID interventionId,
        @Schema(description = "As in a referral; not together with participantId")
                @Nullable UUID disclosureId,
        @Nullable UUID participantId,
        @Schema(implementation = String.class, minLength = 10, maxLength = 51)
                @Nullable AuthorityId incomeAuthority,
        @Schema(description = "What the person needs, in the referrer's words; stored encrypted")
                @Size(min = 1, max = 10_000)
                @Nullable String need,
        @Valid @Nullable ExternalReferrerRequest externalReferrer) {

    Content content() {
        return new Content(
                interventionId,
                disclosureId,
                participantId,
                incomeAuthority,
                externalReferrer == null ? null : externalReferrer.value());
    }
}

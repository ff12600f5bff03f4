package se.samspel.referral.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** A referral to submit. */
@Schema(
        name = "SubmitReferral",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"disclosureId\":\"0198f0a2-70aa-7f00-b1c2-6c1de0a7d002\","
                        + "\"incomeAuthority\":\"2021005521\",\"submittedOn\":\"2026-11-22\"}")
record SubmitRequest(
        @NotNull UUID interventionId,
        @Schema(description = "Another authority's host: what is disclosed to it")
                @Nullable UUID disclosureId,
        @Schema(description = "Own intervention only: the host's own participant")
                @Nullable UUID participantId,
        @Schema(implementation = String.class, minLength = 10, maxLength = 51)
                @Nullable AuthorityId incomeAuthority,
        @Schema(description = "What the person needs, in the referrer's words; stored encrypted")
                @Size(min = 1, max = 10_000)
                @Nullable String need,
        @NotNull LocalDate submittedOn,
        @Valid
                @Schema(
                        description =
                                "Own intervention only: who referred on paper from outside the"
                                        + " membership")
                @Nullable ExternalReferrerRequest externalReferrer) {}

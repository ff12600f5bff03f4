package se.samspel.referral.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.submission.domain.Draft;

/** A draft, for its referrer. */
@Schema(
        name = "Draft",
        examples =
                "{\"id\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\",\"version\":1,"
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\",\"changedAt\":\"2026-11-22T09:30:00Z\","
                        + "\"state\":\"DRAFT\",\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"incomeAuthority\":\"2021005521\",\"missing\":[\"DISCLOSURE\"]}")
record DraftView(
        UUID id,
        long version,
        Instant recordedAt,
        Instant changedAt,
        ReferralState state,
        @Nullable UUID interventionId,
        @Nullable UUID disclosureId,
        @Nullable UUID participantId,
        @Schema(implementation = String.class, maxLength = 51)
                @Nullable AuthorityId incomeAuthority,
        ReferralView.@Nullable ExternalReferrerView externalReferrer,
        @Schema(description = "The referral whose redirection opened the draft")
                @Nullable UUID redirectedFrom,
        @Schema(
                        description = "Stored encrypted; in answers to GET of one draft alone",
                        maxLength = 10_000)
                @Nullable String need,
        @Schema(
                        description =
                                "What it takes before it can be submitted: an intervention, an edge of"
                                        + " a waiver to its host, a disclosure under that edge. Vad som"
                                        + " återstår innan utkastet kan sändas.",
                        maxItems = 3)
                List<Missing> missing) {

    /** What a draft may lack. */
    enum Missing {
        INTERVENTION,
        /** No waiver leads from the referrer to the host today: it has to be asked for. */
        WAIVER,
        DISCLOSURE
    }

    static DraftView of(Draft draft, @Nullable String need, List<Missing> missing) {
        var content = draft.content();
        var paper = content.externalReferrer();
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.recordedAt(),
                draft.changedAt(),
                ReferralState.DRAFT,
                content.interventionId(),
                content.disclosureId(),
                content.participantId(),
                content.incomeAuthority(),
                paper == null
                        ? null
                        : new ReferralView.ExternalReferrerView(
                                paper.kind(), paper.externalReferrerName()),
                draft.redirectedFrom(),
                need,
                missing);
    }
}

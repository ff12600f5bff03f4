package se.samspel.participant.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.disclosure.domain.LegalGround;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * A disclosure as its discloser or its recipient sees it.
 *
 * @param waiverId the discloser's alone, and so is the edge's id
 * @param rectifiedAt when the snapshot took the place of an earlier one
 * @param endedAt when the discloser ended it: nothing more is fetched
 * @param participantId the reader's own: the recipient has one after it received the referral
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DisclosureView",
        requiredProperties = {
            "id",
            "discloser",
            "recipient",
            "disclosedOn",
            "categories",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d30-7a11-8c22-5b1f0c9e4d03","discloser":"2321000180",\
                "recipient":"2120002304.ame","disclosedOn":"2026-10-18",\
                "categories":["IDENTITY","NEED"],\
                "snapshot":{"IDENTITY":{"identity":{"type":"PERSONNUMMER",\
                "value":"197310199265"},"sex":"KVINNA","protection":"NONE",\
                "municipalityCode":"2084"},"NEED":{}},"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record DisclosureView(
        UUID id,
        @Nullable UUID waiverId,
        @Nullable UUID edgeId,
        @Nullable UUID participantId,
        AuthorityId discloser,
        AuthorityId recipient,
        LocalDate disclosedOn,
        @Schema(maxItems = 11) Set<DataCategory> categories,
        @Schema(description = "Rule of law, where there is no waiver. Lagrum, utan eftergift.")
                @Nullable LegalGround legalGround,
        @Schema(maxLength = 2000, description = "The discloser's alone. Utlämnarens egen.")
                @Nullable String groundReference,
        @Schema(description = "By category. Per kategori.") @Nullable Snapshot snapshot,
        @Nullable Instant rectifiedAt,
        @Nullable Instant endedAt,
        long version,
        Instant recordedAt) {

    /** What making or changing one answers: the snapshot is fetched, and each fetch is logged. */
    static DisclosureView made(Disclosure disclosure, @Nullable String groundReference) {
        return fetchedByDiscloser(disclosure, groundReference, null);
    }

    static DisclosureView fetchedByDiscloser(
            Disclosure disclosure, @Nullable String groundReference, @Nullable Snapshot snapshot) {
        return of(disclosure, disclosure.participantId(), groundReference, snapshot);
    }

    static DisclosureView fetchedByRecipient(
            Disclosure disclosure, @Nullable UUID ownParticipantId, Snapshot snapshot) {
        DisclosureView whole = of(disclosure, ownParticipantId, null, snapshot);
        return whole.withoutForm();
    }

    private static DisclosureView of(
            Disclosure disclosure,
            @Nullable UUID participantId,
            @Nullable String groundReference,
            @Nullable Snapshot snapshot) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.waiverId(),
                disclosure.edgeId(),
                participantId,
                disclosure.discloser(),
                disclosure.recipient(),
                disclosure.disclosedOn(),
                disclosure.categories(),
                disclosure.legalGround(),
                groundReference,
                snapshot,
                disclosure.rectifiedAt(),
                disclosure.endedAt(),
                disclosure.version(),
                disclosure.recordedAt());
    }

    private DisclosureView withoutForm() {
        return new DisclosureView(
                id,
                null,
                null,
                participantId,
                discloser,
                recipient,
                disclosedOn,
                categories,
                legalGround,
                groundReference,
                snapshot,
                rectifiedAt,
                endedAt,
                version,
                recordedAt);
    }
}

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
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * A disclosure as its discloser or its recipient sees it.
 *
 * @param waiverId the discloser's alone
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
        @Nullable UUID participantId,
        AuthorityId discloser,
        AuthorityId recipient,
        LocalDate disclosedOn,
        @Schema(maxItems = 11) Set<DataCategory> categories,
        @Schema(description = "By category. Per kategori.") @Nullable Snapshot snapshot,
        long version,
        Instant recordedAt) {

    /** What making one answers: the snapshot is fetched, and each fetch is logged. */
    static DisclosureView made(Disclosure disclosure) {
        return of(disclosure, disclosure.waiverId(), disclosure.participantId(), null);
    }

    static DisclosureView fetchedByDiscloser(Disclosure disclosure, Snapshot snapshot) {
        return of(disclosure, disclosure.waiverId(), disclosure.participantId(), snapshot);
    }

    static DisclosureView fetchedByRecipient(
            Disclosure disclosure, @Nullable UUID ownParticipantId, Snapshot snapshot) {
        return of(disclosure, null, ownParticipantId, snapshot);
    }

    private static DisclosureView of(
            Disclosure disclosure,
            @Nullable UUID waiverId,
            @Nullable UUID participantId,
            @Nullable Snapshot snapshot) {
        return new DisclosureView(
                disclosure.id(),
                waiverId,
                participantId,
                disclosure.discloser(),
                disclosure.recipient(),
                disclosure.disclosedOn(),
                disclosure.categories(),
                snapshot,
                disclosure.version(),
                disclosure.recordedAt());
    }
}

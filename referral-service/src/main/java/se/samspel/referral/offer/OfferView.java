package se.samspel.referral.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.offer.domain.OfferMove;
import se.samspel.referral.offer.domain.OfferState;
import se.samspel.referral.offer.domain.OfferTerms;

/** An offer of a place as it stands today. */
@Schema(name = "Offer", examples = OfferView.EXAMPLE)
record OfferView(
        UUID id,
        long version,
        Instant recordedAt,
        UUID referralId,
        UUID interventionId,
        OfferState state,
        @Schema(description = "What the caller may do here now", maxItems = 2)
                List<OfferMove> allowedMoves,
        LocalDate offeredOn,
        @Schema(description = "The last day to answer") LocalDate answerBy,
        @Nullable LocalDate startsOn,
        @Nullable UUID startGroupId,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate withdrawnOn,
        @Schema(description = "The host's unit that made it; for the host", maxLength = 100)
                @Nullable String unit) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a5-0c00-7a31-9d55-0c2f3f6b1a04\",\"version\":1,"
                    + "\"recordedAt\":\"2026-11-22T09:30:00Z\","
                    + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                    + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                    + "\"state\":\"OPEN\",\"allowedMoves\":[\"ANSWER\",\"WITHDRAW\"],"
                    + "\"offeredOn\":\"2026-11-22\",\"answerBy\":\"2026-12-06\","
                    + "\"startsOn\":\"2027-01-11\",\"startGroupId\":null,\"answeredOn\":null,"
                    + "\"withdrawnOn\":null,\"unit\":\"unit-1\"}";

    /**
     * @param forHost others see neither moves nor unit
     */
    static OfferView of(Offer offer, ReferralState referral, LocalDate today, boolean forHost) {
        OfferTerms terms = offer.terms();
        OfferState state = offer.state(referral, today);
        return new OfferView(
                offer.id(),
                offer.version(),
                offer.recordedAt(),
                offer.referralId(),
                offer.interventionId(),
                state,
                forHost ? state.allowedMoves() : List.of(),
                terms.offeredOn(),
                terms.answerBy(),
                terms.startsOn(),
                terms.startGroupId(),
                offer.answeredOn(),
                offer.withdrawnOn(),
                forHost ? offer.unit() : null);
    }
}

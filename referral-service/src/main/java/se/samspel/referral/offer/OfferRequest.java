package se.samspel.referral.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.offer.domain.OfferTerms;

/** A place offered to one referral. */
@Schema(
        name = "MakeOffer",
        examples =
                "{\"offeredOn\":\"2026-11-22\",\"answerBy\":\"2026-12-06\","
                        + "\"startsOn\":\"2027-01-11\"}")
record OfferRequest(
        @NotNull LocalDate offeredOn,
        @Schema(description = "The last day to answer") @NotNull LocalDate answerBy,
        @Nullable LocalDate startsOn) {

    OfferTerms terms() {
        return new OfferTerms(offeredOn, answerBy, startsOn, null);
    }
}

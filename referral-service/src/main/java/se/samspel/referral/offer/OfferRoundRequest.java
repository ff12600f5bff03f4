package se.samspel.referral.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.offer.domain.OfferTerms;

/** Places offered to the first of the queue. */
@Schema(
        name = "MakeOffers",
        examples =
                "{\"count\":8,\"offeredOn\":\"2026-11-22\",\"answerBy\":\"2026-12-06\","
                        + "\"startsOn\":\"2027-01-11\","
                        + "\"startGroupId\":\"01a6f0c2-7d80-7a11-8c22-5b1f0c9e4d10\"}")
record OfferRoundRequest(
        @Schema(description = "How many at most") @NotNull @Min(1) @Max(100) Integer count,
        @NotNull LocalDate offeredOn,
        @Schema(description = "The last day to answer") @NotNull LocalDate answerBy,
        @NotNull LocalDate startsOn,
        @Schema(description = "participant-service's start group (uppstartsgrupp); kept as given")
                @Nullable UUID startGroupId) {

    OfferTerms terms() {
        return new OfferTerms(offeredOn, answerBy, startsOn, startGroupId);
    }
}

package se.samspel.referral.offer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The offers that one call made. */
@Schema(
        name = "OfferRound",
        examples =
                "{\"id\":\"0198f0a5-0b00-7a31-9d55-0c2f3f6b1a05\","
                        + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"items\":["
                        + OfferView.EXAMPLE
                        + "],\"passedOver\":[]}")
record OfferRoundView(
        UUID id,
        UUID interventionId,
        @Schema(description = "In the queue's order", maxItems = 100) List<OfferView> items,
        @Schema(
                        description =
                                "Referrals that stood before somebody offered a place but whose"
                                        + " waiver doesn't cover the day; in the first answer alone",
                        maxItems = 10_000)
                List<UUID> passedOver) {}

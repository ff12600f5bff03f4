package se.samspel.referral.offer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/** What host and referrer are told of an offer: ids and days; the rest is a logged read. */
@Personal(
        categories = "QUEUE",
        what =
                "Event of an offer of a place for host and referrer, by edge: ids, days, address."
                        + " Händelse om erbjudande.")
record OfferNotice(
        UUID offerId,
        long version,
        UUID referralId,
        UUID interventionId,
        LocalDate occurredOn,
        LocalDate answerBy,
        @Nullable LocalDate startsOn,
        String detailUrl) {}

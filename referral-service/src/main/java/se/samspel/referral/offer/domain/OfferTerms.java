package se.samspel.referral.offer.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is offered.
 *
 * @param answerBy the last day to answer
 * @param startGroupId participant-service's, as the host names it
 */
public record OfferTerms(
        LocalDate offeredOn,
        LocalDate answerBy,
        @Nullable LocalDate startsOn,
        @Nullable UUID startGroupId) {

    public OfferTerms {
        OfferDatesOutOfOrder.refuse("answerBy", answerBy, "offeredOn", offeredOn);
        OfferDatesOutOfOrder.refuse("startsOn", startsOn, "offeredOn", offeredOn);
    }

    /** Refuses a place offered before the host accepted the person. */
    public void requireFrom(@Nullable LocalDate respondedOn) {
        OfferDatesOutOfOrder.refuse("offeredOn", offeredOn, "respondedOn", respondedOn);
    }
}

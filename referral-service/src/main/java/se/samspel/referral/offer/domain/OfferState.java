package se.samspel.referral.offer.domain;

import java.util.List;

/** Where an offer stands on a day. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Nobody has answered in time, as far as is recorded. */
    EXPIRED,
    /** The referral began or ended some other way before an answer was recorded. */
    CEASED;

    /** An answer given in time can be recorded late; an accepted place can still be withdrawn. */
    public List<OfferMove> allowedMoves() {
        return switch (this) {
            case OPEN -> List.of(OfferMove.ANSWER, OfferMove.WITHDRAW);
            case ACCEPTED -> List.of(OfferMove.WITHDRAW);
            case EXPIRED, CEASED -> List.of(OfferMove.ANSWER);
            case DECLINED, WITHDRAWN -> List.of();
        };
    }
}

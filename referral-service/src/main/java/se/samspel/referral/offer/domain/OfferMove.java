package se.samspel.referral.offer.domain;

/** What the host does with an offer. */
public enum OfferMove {
    ANSWER,
    WITHDRAW
}

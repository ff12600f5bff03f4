package se.samspel.referral.offer.domain;

/** What the person answered; either way the referral stays where it is until the host moves it. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED
}

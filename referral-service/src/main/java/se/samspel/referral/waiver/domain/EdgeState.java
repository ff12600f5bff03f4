package se.samspel.referral.waiver.domain;

/** PENDING until the edge's discloser has confirmed it: the host does by receiving the referral. */
public enum EdgeState {
    PENDING,
    LIVE,
    WITHDRAWN
}

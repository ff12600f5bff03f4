package se.samspel.participant.registry.domain;

/** How the controller came to know the person. */
public enum Origin {
    REGISTERED,
    /** Made from another authority's disclosure when the referral was received. */
    DISCLOSED
}

package se.samspel.funding.esfclaim.domain;

/** Where a claim stands, from what the office writes to what the ESF Council pays. */
public enum ClaimState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    PAID
}

package se.samspel.funding.ledger.domain;

import jakarta.persistence.Embeddable;

/** One account of an association's chart. */
@Embeddable
public record AccountKey(String associationId, String number) {}

package se.samspel.funding.ledger.domain;

import jakarta.persistence.Embeddable;

/** One series of an association's vouchers. */
@Embeddable
public record SeriesKey(String associationId, String code) {}

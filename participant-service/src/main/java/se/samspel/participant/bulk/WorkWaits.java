package se.samspel.participant.bulk;

/** Told in the transaction that orders background work. */
public record WorkWaits() {}

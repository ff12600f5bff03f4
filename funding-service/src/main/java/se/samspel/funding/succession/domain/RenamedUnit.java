package se.samspel.funding.succession.domain;

/** A unit of the predecessor, and what the successor calls it. */
public record RenamedUnit(String predecessorUnit, String successorUnit) {}

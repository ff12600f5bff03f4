package se.samspel.funding.sie.domain;

/** #OBJEKT. The name may be a person's: it is never stored. */
public record SieObject(ObjectRef ref, String name) {}

package se.samspel.funding.sie.domain;

import org.jspecify.annotations.Nullable;

/** Whose books they are; the contact and the address's telephone are not read. */
public record Company(
        String name,
        @Nullable String organisationNumber,
        @Nullable String id,
        @Nullable String kind) {}

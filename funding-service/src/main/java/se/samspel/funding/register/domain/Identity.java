package se.samspel.funding.register.domain;

import java.time.Instant;
import java.util.UUID;

/** Which record it is, of which association, and when it was recorded. */
public record Identity(UUID id, String associationId, Instant recordedAt) {}

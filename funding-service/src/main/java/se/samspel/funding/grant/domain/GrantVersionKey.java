package se.samspel.funding.grant.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One grant's decision by its number. */
@Embeddable
public record GrantVersionKey(UUID grantId, int number) {}

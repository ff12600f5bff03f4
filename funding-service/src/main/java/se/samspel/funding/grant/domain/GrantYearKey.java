package se.samspel.funding.grant.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One grant's calendar year. */
@Embeddable
public record GrantYearKey(UUID grantId, int year) {}

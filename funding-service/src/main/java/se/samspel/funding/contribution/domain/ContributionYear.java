package se.samspel.funding.contribution.domain;

import jakarta.persistence.Embeddable;

/** One association's calendar year. */
@Embeddable
public record ContributionYear(String associationId, int year) {}

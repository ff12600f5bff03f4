package se.samspel.funding.framenotice.domain;

import jakarta.persistence.Embeddable;

/** One member's coming year. */
@Embeddable
public record FrameNoticeKey(String associationId, int year, String organisationNumber) {}

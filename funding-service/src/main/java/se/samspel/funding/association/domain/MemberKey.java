package se.samspel.funding.association.domain;

import jakarta.persistence.Embeddable;

/** One organisation in one association: the same organisation can be a member of many. */
@Embeddable
public record MemberKey(String associationId, String organisationNumber) {}

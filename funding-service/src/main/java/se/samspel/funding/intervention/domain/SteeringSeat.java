package se.samspel.funding.intervention.domain;

import se.samspel.funding.association.domain.Party;

/** A party's seat in the steering group; who sits in it is nobody's business here. */
public record SteeringSeat(Party party, SteeringRole role, boolean vacant) {}

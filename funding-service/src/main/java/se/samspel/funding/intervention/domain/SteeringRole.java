package se.samspel.funding.intervention.domain;

/** What a seat in a steering group (styrgrupp) is for. */
public enum SteeringRole {
    CHAIR,
    MEMBER,
    SUBSTITUTE
}

package se.samspel.participant.registry.domain;

/** How sure Skatteverket is of who has a coordination number (lag 2022:1697 2 kap.). */
public enum IdentityLevel {
    STYRKT,
    SANNOLIK,
    OSAKER
}

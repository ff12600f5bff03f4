package se.samspel.funding.intervention.domain;

/** Where an intervention stands: an association's board opens it. */
public enum InterventionState {
    PROPOSED,
    OPEN,
    CLOSED
}

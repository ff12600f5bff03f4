package se.samspel.participant.employer.domain;

/** How a placement ended. */
public enum PlacementOutcome {
    EMPLOYED,
    CONTINUES_ELSEWHERE,
    INTERRUPTED,
    COMPLETED
}

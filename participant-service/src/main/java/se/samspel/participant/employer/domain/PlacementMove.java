package se.samspel.participant.employer.domain;

/** What the host may do with a placement. */
public enum PlacementMove {
    END
}

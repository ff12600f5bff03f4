package se.samspel.participant.employer.domain;

import java.util.List;

/** Where a placement stands, and which moves the host may make from there. */
public enum PlacementState {
    OPEN(PlacementMove.END),
    ENDED;

    private final List<PlacementMove> allowedMoves;

    PlacementState(PlacementMove... allowedMoves) {
        this.allowedMoves = List.of(allowedMoves);
    }

    public List<PlacementMove> allowedMoves() {
        return allowedMoves;
    }

    boolean allows(PlacementMove move) {
        return allowedMoves.contains(move);
    }
}

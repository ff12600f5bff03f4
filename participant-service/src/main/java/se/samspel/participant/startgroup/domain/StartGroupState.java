package se.samspel.participant.startgroup.domain;

import java.util.List;
import java.util.stream.Stream;

/** Where a start group stands, and which moves the host may make from there. */
public enum StartGroupState {
    PLANNED,
    /** Planned still, on another day than first. */
    POSTPONED,
    STARTED,
    CANCELLED;

    public List<StartGroupMove> allowedMoves() {
        return Stream.of(StartGroupMove.values()).filter(move -> move.from(this) != null).toList();
    }
}

package se.samspel.participant.meeting.domain;

import java.util.List;
import java.util.Locale;

/** Where a meeting stands, and which moves the host may make from there. */
public enum MeetingState {
    PLANNED(MeetingMove.HOLD, MeetingMove.CANCEL, MeetingMove.REBOOK),
    HELD,
    /** Called off without a new date: due until there is one. */
    CANCELLED(MeetingMove.REBOOK),
    /** Another meeting stands for it. */
    REBOOKED;

    private final List<MeetingMove> allowedMoves;

    MeetingState(MeetingMove... allowedMoves) {
        this.allowedMoves = List.of(allowedMoves);
    }

    public List<MeetingMove> allowedMoves() {
        return allowedMoves;
    }

    boolean allows(MeetingMove move) {
        return allowedMoves.contains(move);
    }

    /** Past tense, as events are called. */
    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}

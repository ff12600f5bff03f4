package se.samspel.participant.startgroup.domain;

import org.jspecify.annotations.Nullable;

/** What the host may do with a start group: the table of all moves from all states. */
public enum StartGroupMove {
    POSTPONE,
    START,
    CANCEL;

    /** Where it leads from that state; null where it isn't allowed. */
    @Nullable StartGroupState from(StartGroupState state) {
        return switch (state) {
            case PLANNED, POSTPONED ->
                    switch (this) {
                        case POSTPONE -> StartGroupState.POSTPONED;
                        case START -> StartGroupState.STARTED;
                        case CANCEL -> StartGroupState.CANCELLED;
                    };
            case STARTED, CANCELLED -> null;
        };
    }
}

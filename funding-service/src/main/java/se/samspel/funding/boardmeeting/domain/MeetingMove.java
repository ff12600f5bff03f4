package se.samspel.funding.boardmeeting.domain;

import java.util.Arrays;
import java.util.List;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** The one table of what can be done with a meeting, and where. */
public enum MeetingMove {
    REPLAN(MeetingState.PLANNED, MeetingState.PLANNED),
    CANCEL(MeetingState.PLANNED, MeetingState.CANCELLED),
    HOLD(MeetingState.PLANNED, MeetingState.HELD),
    MINUTE(MeetingState.HELD, MeetingState.MINUTED),
    ADJUST(MeetingState.MINUTED, MeetingState.ADJUSTED),
    ANNOUNCE(MeetingState.ADJUSTED, MeetingState.ADJUSTED);

    private final MeetingState from;
    private final MeetingState to;

    MeetingMove(MeetingState from, MeetingState to) {
        this.from = from;
        this.to = to;
    }

    /** Where it leads; throws from anywhere else than where it begins. */
    public MeetingState from(MeetingState state) {
        if (state != from) {
            throw new IllegalMove(
                    state.name(),
                    possible(state),
                    Text.of(
                            "Sammanträdet är i ett annat skede än det här steget kräver.",
                            "The meeting stands at another stage than this move needs."));
        }
        return to;
    }

    /** The names of what can be done there. */
    public static List<String> possible(MeetingState state) {
        return Arrays.stream(values())
                .filter(move -> move.from == state)
                .map(MeetingMove::name)
                .toList();
    }
}

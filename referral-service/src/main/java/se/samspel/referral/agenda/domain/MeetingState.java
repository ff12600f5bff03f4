package se.samspel.referral.agenda.domain;

import java.util.List;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Where a meeting stands, and what may be done with it there. */
public enum MeetingState {
    PLANNED(List.of("HOLD", "CANCEL")),
    HELD(List.of()),
    CANCELLED(List.of());

    private final List<String> allowedMoves;

    MeetingState(List<String> allowedMoves) {
        this.allowedMoves = allowedMoves;
    }

    /** What a meeting has led to is recorded once it has been held. */
    public void requireHeld() {
        require(HELD, Text.of("Mötet är inte hållet.", "The meeting has not been held."));
    }

    void require(MeetingState wanted, Text why) {
        if (this != wanted) {
            throw new IllegalMove(name(), allowedMoves, why);
        }
    }

    public List<String> allowedMoves() {
        return allowedMoves;
    }
}

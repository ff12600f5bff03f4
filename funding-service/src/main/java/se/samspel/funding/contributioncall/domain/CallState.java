package se.samspel.funding.contributioncall.domain;

import java.util.List;
import java.util.Map;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Where a call stands. Whether it is overdue is no state: that depends on the day. */
public enum CallState {
    PLANNED,
    SENT,
    PAID,
    CREDITED,
    CANCELLED,
    REPLACED;

    /** What can be done with a call. */
    public enum Move {
        SEND,
        CANCEL,
        REPLACE,
        PAY,
        REVERSE_PAYMENT,
        CREDIT
    }

    // The whole table: from where which moves may be made.
    private static final Map<CallState, List<Move>> MOVES =
            Map.of(
                    PLANNED, List.of(Move.SEND, Move.CANCEL, Move.REPLACE),
                    SENT, List.of(Move.PAY, Move.REVERSE_PAYMENT, Move.CREDIT),
                    PAID, List.of(Move.REVERSE_PAYMENT, Move.CREDIT),
                    CREDITED, List.of(),
                    CANCELLED, List.of(),
                    REPLACED, List.of());

    public List<Move> moves() {
        return MOVES.getOrDefault(this, List.of());
    }

    /** 409 for what the table doesn't have. */
    void refuseUnless(Move move) {
        if (!moves().contains(move)) {
            throw new IllegalMove(
                    name(),
                    moves().stream().map(Move::name).toList(),
                    Text.of(
                            "Rekvisitionen är " + name() + " och tillåter inte " + move + ".",
                            "The call is " + name() + " and doesn't allow " + move + "."));
        }
    }

    /** Of those whose amount the member has been called on for. */
    public boolean isCalled() {
        return this == SENT || this == PAID || this == CREDITED;
    }
}

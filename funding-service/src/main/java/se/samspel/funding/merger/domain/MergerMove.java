package se.samspel.funding.merger.domain;

import static se.samspel.funding.merger.domain.MergerSide.RECEIVING;
import static se.samspel.funding.merger.domain.MergerSide.TRANSFERRING;
import static se.samspel.funding.merger.domain.MergerState.ACCEPTED;
import static se.samspel.funding.merger.domain.MergerState.COMPLETED;
import static se.samspel.funding.merger.domain.MergerState.PROPOSED;
import static se.samspel.funding.merger.domain.MergerState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** The state table: each move with who makes it, where it leads and where it may start. */
public enum MergerMove {
    ACCEPT(ACCEPTED, EnumSet.of(PROPOSED), EnumSet.of(RECEIVING)),
    COMPLETE(COMPLETED, EnumSet.of(ACCEPTED), EnumSet.of(RECEIVING)),
    WITHDRAW(WITHDRAWN, EnumSet.of(PROPOSED, ACCEPTED), EnumSet.of(TRANSFERRING, RECEIVING));

    private final MergerState to;
    private final Set<MergerState> from;
    private final Set<MergerSide> by;

    MergerMove(MergerState to, Set<MergerState> from, Set<MergerSide> by) {
        this.to = to;
        this.from = from;
        this.by = by;
    }

    public MergerState to() {
        return to;
    }

    public boolean isAllowed(MergerState state, MergerSide side) {
        return from.contains(state) && by.contains(side);
    }

    /** In the table's order; nothing for who is neither of the two. */
    public static List<MergerMove> allowed(MergerState state, @Nullable MergerSide side) {
        return side == null
                ? List.of()
                : Arrays.stream(values()).filter(move -> move.isAllowed(state, side)).toList();
    }

    /** 409 for what the table doesn't have. */
    void refuseUnlessAllowed(MergerState state, MergerSide side) {
        if (!isAllowed(state, side)) {
            throw new IllegalMove(
                    state.name(),
                    allowed(state, side).stream().map(MergerMove::name).toList(),
                    Text.of(
                            "Sammanläggningen är " + state + " och tillåter inte " + this + ".",
                            "The merger is " + state + " and doesn't allow " + this + "."));
        }
    }
}

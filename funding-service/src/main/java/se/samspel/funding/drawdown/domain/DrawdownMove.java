package se.samspel.funding.drawdown.domain;

import static se.samspel.funding.drawdown.domain.DrawdownActor.OFFICE;
import static se.samspel.funding.drawdown.domain.DrawdownActor.REQUESTER;
import static se.samspel.funding.drawdown.domain.DrawdownState.APPROVED;
import static se.samspel.funding.drawdown.domain.DrawdownState.PAID;
import static se.samspel.funding.drawdown.domain.DrawdownState.REJECTED;
import static se.samspel.funding.drawdown.domain.DrawdownState.REQUESTED;
import static se.samspel.funding.drawdown.domain.DrawdownState.RETURNED;
import static se.samspel.funding.drawdown.domain.DrawdownState.REVOKED;
import static se.samspel.funding.drawdown.domain.DrawdownState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The state table: each move with who makes it, where it leads and where it may start. What has
 * been paid stays paid: money comes back by a repayment of the grant.
 */
public enum DrawdownMove {
    /** The first time it makes the drawdown; again with what was changed. */
    REQUEST(REQUESTER, REQUESTED, EnumSet.of(RETURNED)),
    WITHDRAW(REQUESTER, WITHDRAWN, EnumSet.of(REQUESTED, RETURNED)),
    RETURN(OFFICE, RETURNED, EnumSet.of(REQUESTED)),
    REJECT(OFFICE, REJECTED, EnumSet.of(REQUESTED)),
    APPROVE(OFFICE, APPROVED, EnumSet.of(REQUESTED)),
    REVOKE(OFFICE, REVOKED, EnumSet.of(APPROVED)),
    PAY(OFFICE, PAID, EnumSet.of(APPROVED));

    private final DrawdownActor by;
    private final DrawdownState to;
    private final Set<DrawdownState> from;

    DrawdownMove(DrawdownActor by, DrawdownState to, Set<DrawdownState> from) {
        this.by = by;
        this.to = to;
        this.from = from;
    }

    public DrawdownActor by() {
        return by;
    }

    public DrawdownState to() {
        return to;
    }

    public boolean startsFrom(DrawdownState state) {
        return from.contains(state);
    }

    /** What {@code actors} may do with a drawdown in this state, in the table's order. */
    public static List<DrawdownMove> allowed(DrawdownState state, Set<DrawdownActor> actors) {
        return Arrays.stream(values())
                .filter(move -> actors.contains(move.by) && move.startsFrom(state))
                .toList();
    }
}

package se.samspel.funding.application.domain;

import static se.samspel.funding.application.domain.Actor.APPLICANT;
import static se.samspel.funding.application.domain.Actor.OFFICE;
import static se.samspel.funding.application.domain.ApplicationState.ADJUSTED;
import static se.samspel.funding.application.domain.ApplicationState.AGREED;
import static se.samspel.funding.application.domain.ApplicationState.DECIDED;
import static se.samspel.funding.application.domain.ApplicationState.DRAFT;
import static se.samspel.funding.application.domain.ApplicationState.NEEDS_COMPLETION;
import static se.samspel.funding.application.domain.ApplicationState.PREPARED;
import static se.samspel.funding.application.domain.ApplicationState.PROPOSED;
import static se.samspel.funding.application.domain.ApplicationState.REJECTED;
import static se.samspel.funding.application.domain.ApplicationState.SUBMITTED;
import static se.samspel.funding.application.domain.ApplicationState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state table: each move with who makes it, where it leads and where it may start. After the
 * board has decided nothing is withdrawn: a grant that isn't wanted is lowered or never agreed on.
 */
public enum Move {
    /** Changes what is asked for and why, as long as the office waits for it. */
    AMEND(APPLICANT, null, EnumSet.of(DRAFT, NEEDS_COMPLETION)),
    SUBMIT(APPLICANT, SUBMITTED, EnumSet.of(DRAFT)),
    REQUEST_COMPLETION(OFFICE, NEEDS_COMPLETION, EnumSet.of(SUBMITTED)),
    COMPLETE(APPLICANT, SUBMITTED, EnumSet.of(NEEDS_COMPLETION)),
    /** The preparatory group recommends amounts, or to reject. */
    PREPARE(OFFICE, PREPARED, EnumSet.of(SUBMITTED)),
    PROPOSE(OFFICE, PROPOSED, EnumSet.of(PREPARED)),
    GRANT(OFFICE, DECIDED, EnumSet.of(PROPOSED)),
    REJECT(OFFICE, REJECTED, EnumSet.of(PROPOSED)),
    ADJUST(OFFICE, ADJUSTED, EnumSet.of(DECIDED)),
    AGREE(OFFICE, AGREED, EnumSet.of(ADJUSTED)),
    WITHDRAW(APPLICANT, WITHDRAWN, EnumSet.of(SUBMITTED, NEEDS_COMPLETION, PREPARED, PROPOSED));

    private final Actor by;
    private final @Nullable ApplicationState to;
    private final Set<ApplicationState> from;

    Move(Actor by, @Nullable ApplicationState to, Set<ApplicationState> from) {
        this.by = by;
        this.to = to;
        this.from = from;
    }

    public Actor by() {
        return by;
    }

    /** AMEND leaves the application where it stands. */
    public ApplicationState leadsFrom(ApplicationState state) {
        return to == null ? state : to;
    }

    public boolean startsFrom(ApplicationState state) {
        return from.contains(state);
    }

    /** What {@code actors} may do with an application in this state, in the table's order. */
    public static List<Move> allowed(ApplicationState state, Set<Actor> actors) {
        return Arrays.stream(values())
                .filter(move -> actors.contains(move.by) && move.startsFrom(state))
                .toList();
    }
}

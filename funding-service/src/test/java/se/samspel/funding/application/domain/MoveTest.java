package se.samspel.funding.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole table: each state with what each side may do there, and where that leads. */
class MoveTest {

    private static final Map<ApplicationState, List<Move>> OF_APPLICANT =
            Map.of(
                    DRAFT, List.of(Move.AMEND, Move.SUBMIT),
                    SUBMITTED, List.of(Move.WITHDRAW),
                    NEEDS_COMPLETION, List.of(Move.AMEND, Move.COMPLETE, Move.WITHDRAW),
                    PREPARED, List.of(Move.WITHDRAW),
                    PROPOSED, List.of(Move.WITHDRAW));

    private static final Map<ApplicationState, List<Move>> OF_OFFICE =
            Map.of(
                    SUBMITTED, List.of(Move.REQUEST_COMPLETION, Move.PREPARE),
                    PREPARED, List.of(Move.PROPOSE),
                    PROPOSED, List.of(Move.GRANT, Move.REJECT),
                    DECIDED, List.of(Move.ADJUST),
                    ADJUSTED, List.of(Move.AGREE));

    private static final Map<Move, ApplicationState> LEADS_TO =
            Map.of(
                    Move.SUBMIT, SUBMITTED,
                    Move.REQUEST_COMPLETION, NEEDS_COMPLETION,
                    Move.COMPLETE, SUBMITTED,
                    Move.PREPARE, PREPARED,
                    Move.PROPOSE, PROPOSED,
                    Move.GRANT, DECIDED,
                    Move.REJECT, REJECTED,
                    Move.ADJUST, ADJUSTED,
                    Move.AGREE, AGREED,
                    Move.WITHDRAW, WITHDRAWN);

    @Test
    void eachSideMayDoWhatTheTableSaysAndNothingElse() {
        for (ApplicationState state : ApplicationState.values()) {
            assertThat(Move.allowed(state, EnumSet.of(Actor.APPLICANT)))
                    .as("applicant in %s", state)
                    .isEqualTo(OF_APPLICANT.getOrDefault(state, List.of()));
            assertThat(Move.allowed(state, EnumSet.of(Actor.OFFICE)))
                    .as("office in %s", state)
                    .isEqualTo(OF_OFFICE.getOrDefault(state, List.of()));
            assertThat(Move.allowed(state, Set.of())).isEmpty();
        }
    }

    @Test
    void eachMoveLeadsToOneStateAndAmendingStays() {
        for (Move move : Move.values()) {
            for (ApplicationState state : ApplicationState.values()) {
                assertThat(move.leadsFrom(state))
                        .as("%s from %s", move, state)
                        .isEqualTo(move == Move.AMEND ? state : LEADS_TO.get(move));
            }
        }
    }

    @Test
    void nothingLeavesAnEndAndNothingComesBackToADraft() {
        for (ApplicationState end : List.of(AGREED, REJECTED, WITHDRAWN)) {
            assertThat(Move.allowed(end, EnumSet.allOf(Actor.class))).isEmpty();
        }
        assertThat(LEADS_TO.values()).doesNotContain(DRAFT);
    }
}

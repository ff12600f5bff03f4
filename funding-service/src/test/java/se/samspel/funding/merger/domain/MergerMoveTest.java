package se.samspel.funding.merger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.merger.domain.MergerMove.ACCEPT;
import static se.samspel.funding.merger.domain.MergerMove.COMPLETE;
import static se.samspel.funding.merger.domain.MergerMove.WITHDRAW;
import static se.samspel.funding.merger.domain.MergerSide.RECEIVING;
import static se.samspel.funding.merger.domain.MergerSide.TRANSFERRING;

import org.junit.jupiter.api.Test;

class MergerMoveTest {

    @Test
    void theReceivingOfficeAcceptsAndCompletesAndEitherWithdraws() {
        assertThat(MergerMove.allowed(MergerState.PROPOSED, RECEIVING))
                .containsExactly(ACCEPT, WITHDRAW);
        assertThat(MergerMove.allowed(MergerState.PROPOSED, TRANSFERRING))
                .containsExactly(WITHDRAW);
        assertThat(MergerMove.allowed(MergerState.ACCEPTED, RECEIVING))
                .containsExactly(COMPLETE, WITHDRAW);
        assertThat(MergerMove.allowed(MergerState.ACCEPTED, TRANSFERRING))
                .containsExactly(WITHDRAW);
    }

    @Test
    void afterwardsNothingIsPossibleAndForOthersNeverWas() {
        for (MergerSide side : MergerSide.values()) {
            assertThat(MergerMove.allowed(MergerState.COMPLETED, side)).isEmpty();
            assertThat(MergerMove.allowed(MergerState.WITHDRAWN, side)).isEmpty();
        }
        for (MergerState state : MergerState.values()) {
            assertThat(MergerMove.allowed(state, null)).isEmpty();
        }
    }

    @Test
    void itIsUnderWayUntilItIsCompletedOrWithdrawn() {
        assertThat(MergerState.PROPOSED.isUnderWay()).isTrue();
        assertThat(MergerState.ACCEPTED.isUnderWay()).isTrue();
        assertThat(MergerState.COMPLETED.isUnderWay()).isFalse();
        assertThat(MergerState.WITHDRAWN.isUnderWay()).isFalse();
    }
}

package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.referral.course.domain.Referrals.day;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every move, against the table written out here once more. */
class StateTableTest {

    private static final Map<String, String> TABLE =
            Map.ofEntries(
                    Map.entry("DRAFT", "SUBMIT"),
                    Map.entry(
                            "SUBMITTED",
                            "RECEIVE REQUEST_COMPLETION AMEND ACCEPT DECLINE REDIRECT WITHDRAW"),
                    Map.entry(
                            "RECEIVED",
                            "REQUEST_COMPLETION AMEND ACCEPT DECLINE LAPSE REDIRECT WITHDRAW"),
                    Map.entry(
                            "NEEDS_COMPLETION", "RECEIVE COMPLETE AMEND DECLINE REDIRECT WITHDRAW"),
                    Map.entry("ACCEPTED", "AMEND QUEUE LAPSE REDIRECT ENROL"),
                    Map.entry("QUEUED", "AMEND LAPSE REDIRECT WITHDRAW ENROL"),
                    Map.entry("ENROLLED", "CLOSE RETURN CORRECT"),
                    Map.entry("CLOSED", "CORRECT"),
                    Map.entry("RETURNED", "CORRECT"),
                    Map.entry("DECLINED", ""),
                    Map.entry("WITHDRAWN", ""),
                    Map.entry("LAPSED", ""),
                    Map.entry("REDIRECTED", ""));

    static Stream<Arguments> everyStateWithEveryMove() {
        return Arrays.stream(ReferralState.values())
                .flatMap(state ->
                        Arrays.stream(Move.values())
                                .map(move -> Arguments.of(state, move, isInTable(state, move))));
    }

    private static boolean isInTable(ReferralState state, Move move) {
        return List.of(TABLE.getOrDefault(state.name(), "").split(" ", -1)).contains(move.name());
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryMove")
    void aMoveStartsWhereTheTableSaysAndNowhereElse(
            ReferralState state, Move move, boolean allowed) {
        assertThat(move.startsFrom(state)).isEqualTo(allowed);
        if (state == ReferralState.DRAFT) {
            return;
        }
        Referral referral = Referrals.in(state);
        assertThat(referral.state()).isEqualTo(state);
        if (move.by() == Party.ENROLMENT || move == Move.SUBMIT) {
            return;
        }
        if (allowed) {
            make(referral, move);
            assertThat(referral.state()).isEqualTo(move == Move.AMEND ? state : move.to());
        } else {
            assertThatThrownBy(() -> make(referral, move))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(referral.state()).isEqualTo(state);
        }
    }

    private static void make(Referral referral, Move move) {
        switch (move) {
            case RECEIVE -> referral.receive(day(10));
            case REQUEST_COMPLETION -> referral.requestCompletion(day(10));
            case ACCEPT -> referral.accept(day(10));
            case DECLINE -> referral.decline(day(10), null);
            case QUEUE -> referral.queue(day(10));
            case COMPLETE -> referral.complete(day(10));
            case AMEND -> referral.amend(day(10), null, null);
            case LAPSE -> referral.lapse(day(10), LapseReason.MOVED);
            case REDIRECT ->
                    referral.redirect(
                            new Redirection(day(10), Referrals.WAIVER, Referrals.LATER, null));
            case WITHDRAW -> referral.withdraw(day(10), null);
            case SUBMIT, ENROL, CLOSE, RETURN, CORRECT -> throw new AssertionError(move);
        }
    }

    @Test
    void anAcceptedReferralCannotBeWithdrawn() {
        assertThat(Move.WITHDRAW.startsFrom(ReferralState.ACCEPTED)).isFalse();
        assertThat(Move.WITHDRAW.startsFrom(ReferralState.QUEUED)).isTrue();
    }

    @Test
    void eachPartyIsOfferedItsOwnMovesAlone() {
        assertThat(Move.allowed(ReferralState.RECEIVED, EnumSet.of(Party.REFERRER)))
                .containsExactly(Move.AMEND, Move.WITHDRAW);
        assertThat(Move.allowed(ReferralState.RECEIVED, EnumSet.of(Party.HOST)))
                .containsExactly(
                        Move.REQUEST_COMPLETION,
                        Move.ACCEPT,
                        Move.DECLINE,
                        Move.LAPSE,
                        Move.REDIRECT);
        assertThat(Move.allowed(ReferralState.ENROLLED, EnumSet.of(Party.HOST, Party.REFERRER)))
                .isEmpty();
    }

    @Test
    void eachStateButTheDraftIsTheEndOfSomeMove() {
        assertThat(Arrays.stream(Move.values()).map(Move::to))
                .containsAll(EnumSet.complementOf(EnumSet.of(ReferralState.DRAFT)));
    }
}

package se.samspel.funding.contributioncall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.contributioncall.domain.CallState.Move;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class ContributionCallTest {

    private static final Instant NOW = Instant.parse("2020-02-03T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 3);
    private static final LocalDate DUE = LocalDate.of(2020, 1, 31);

    @Test
    void theTableOfMovesIsThis() {
        Map<CallState, List<Move>> moves = new EnumMap<>(CallState.class);
        for (CallState state : CallState.values()) {
            moves.put(state, state.moves());
        }
        assertThat(moves)
                .containsExactly(
                        Map.entry(CallState.PLANNED, List.of(Move.SEND, Move.CANCEL, Move.REPLACE)),
                        Map.entry(
                                CallState.SENT,
                                List.of(Move.PAY, Move.REVERSE_PAYMENT, Move.CREDIT)),
                        Map.entry(CallState.PAID, List.of(Move.REVERSE_PAYMENT, Move.CREDIT)),
                        Map.entry(CallState.CREDITED, List.of()),
                        Map.entry(CallState.CANCELLED, List.of()),
                        Map.entry(CallState.REPLACED, List.of()));
    }

    @Test
    void aCallIsPaidWhenNothingIsLeft() {
        ContributionCall call = sent(100);
        pay(call, 40);
        assertThat(call.state()).isEqualTo(CallState.SENT);
        assertThat(call.outstanding()).isEqualTo(sek(60));
        pay(call, 60);
        assertThat(call.state()).isEqualTo(CallState.PAID);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> pay(call, 1));
    }

    @Test
    void aPaymentIsNoMoreThanWhatIsLeftAndGoesTheCallsWay() {
        ContributionCall call = sent(100);
        for (long kronor : new long[] {0, -1, 101}) {
            assertThatExceptionOfType(CallRule.BeyondOutstanding.class)
                    .isThrownBy(() -> pay(call, kronor));
        }
        ContributionCall toCredit = sent(-100);
        assertThatExceptionOfType(CallRule.BeyondOutstanding.class)
                .isThrownBy(() -> pay(toCredit, 1));
        pay(toCredit, -100);
        assertThat(toCredit.state()).isEqualTo(CallState.PAID);
    }

    @Test
    void whatIsNotSentIsNotPaid() {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> pay(planned(100), 100));
    }

    @Test
    void aPaymentRecordedByMistakeIsReversedOnceAndAsAWhole() {
        ContributionCall call = sent(100);
        ContributionPayment payment = pay(call, 100);
        assertThatExceptionOfType(CallRule.ReversalUnfit.class)
                .isThrownBy(() -> payment.reverse(identity(), call, terms(-99), TODAY));
        assertThatExceptionOfType(CallRule.ReversalUnfit.class)
                .isThrownBy(() -> payment.reverse(identity(), sent(100), terms(-100), TODAY));
        ContributionPayment reversal = payment.reverse(identity(), call, terms(-100), TODAY);
        assertThat(reversal.reverses()).isEqualTo(payment.id());
        assertThat(call.state()).isEqualTo(CallState.SENT);
        assertThat(call.paid()).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(CallRule.ReversalUnfit.class)
                .isThrownBy(() -> reversal.reverse(identity(), call, terms(100), TODAY));
    }

    @Test
    void aCallIsOverdueFromTheDayAfterItsDueDayWhileSomethingIsLeft() {
        ContributionCall call = sent(100);
        assertThat(call.isOverdue(DUE)).isFalse();
        assertThat(call.isOverdue(DUE.plusDays(1))).isTrue();
        pay(call, 99);
        assertThat(call.isOverdue(DUE.plusDays(1))).isTrue();
        pay(call, 1);
        assertThat(call.isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(planned(100).isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(sent(-100).isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void thatACallIsOverdueIsToldOnceAndAnewWhereAPaymentIsUndone() {
        ContributionCall call = sent(100);
        assertThat(call.tellOverdue(DUE)).isFalse();
        assertThat(call.tellOverdue(DUE.plusDays(1))).isTrue();
        assertThat(call.tellOverdue(DUE.plusDays(2))).isFalse();
        ContributionPayment payment = pay(call, 100);
        payment.reverse(identity(), call, terms(-100), TODAY);
        assertThat(call.tellOverdue(DUE.plusDays(3))).isTrue();
    }

    @Test
    void aCreditNoteSetsOffWhatIsNotPaid() {
        ContributionCall call = sent(100);
        ContributionCall note = call.credit(closing(), UUID.randomUUID(), TODAY, NOW);
        assertThat(call.state()).isEqualTo(CallState.CREDITED);
        assertThat(call.creditNoteId()).isEqualTo(note.id());
        assertThat(call.outstanding()).isEqualTo(Money.ZERO);
        assertThat(note.amount()).isEqualTo(sek(-100));
        assertThat(note.reverses()).isEqualTo(call.id());
        assertThat(note.outstanding()).isEqualTo(Money.ZERO);
        assertThat(note.state()).isEqualTo(CallState.PAID);
    }

    @Test
    void aCreditNoteLeavesWhatWasPaidToBePaidBack() {
        ContributionCall call = sent(100);
        pay(call, 40);
        ContributionCall note = call.credit(closing(), UUID.randomUUID(), TODAY, NOW);
        assertThat(call.outstanding()).isEqualTo(Money.ZERO);
        assertThat(note.outstanding()).isEqualTo(sek(-40));
        assertThat(note.state()).isEqualTo(CallState.SENT);
        assertThatExceptionOfType(CallRule.BeyondOutstanding.class)
                .isThrownBy(() -> pay(note, -41));
        pay(note, -40);
        assertThat(note.state()).isEqualTo(CallState.PAID);
        assertThatExceptionOfType(CallRule.NoteOfNote.class)
                .isThrownBy(() -> note.credit(closing(), UUID.randomUUID(), TODAY, NOW));
    }

    @Test
    void whatIsSentIsCreditedAndWhatIsPlannedCancelled() {
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> sent(100).cancel(closing(), TODAY));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> planned(100).credit(closing(), UUID.randomUUID(), TODAY, NOW));
        ContributionCall call = planned(100);
        call.cancel(closing(), TODAY);
        assertThat(call.state()).isEqualTo(CallState.CANCELLED);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> call.send(TODAY, TODAY));
    }

    @Test
    void nothingIsDoneTomorrow() {
        LocalDate tomorrow = TODAY.plusDays(1);
        ContributionCall call = planned(100);
        assertThatExceptionOfType(FutureActDate.class).isThrownBy(() -> call.send(tomorrow, TODAY));
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> call.cancel(new Closing(tomorrow, null), TODAY));
        call.send(TODAY, TODAY);
        var late = new ContributionPayment.Terms(sek(1), tomorrow, "BG 1");
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> ContributionPayment.of(identity(), call, late, TODAY));
    }

    @Test
    void whatWasCreditedCountsAsNotCalledOn() {
        ContributionCall first = sent(100);
        ContributionCall note = first.credit(closing(), UUID.randomUUID(), TODAY, NOW);
        assertThat(Called.of(List.of(first, note))).isEqualTo(Called.NOTHING);
        ContributionCall second = sent(70);
        assertThat(Called.of(List.of(first, note, second, planned(30))))
                .isEqualTo(new Called(sek(70), DUE));
    }

    private static ContributionCall planned(long kronor) {
        var identity = new CallSchedule.Identity(UUID.randomUUID(), "2220002139", 2020, NOW);
        var terms = new CallSchedule.Terms(false, CallForm.INVOICE, new DueDays(List.of(DUE)));
        return ContributionCall.plan(
                UUID.randomUUID(),
                new CallSchedule(identity, terms),
                "2120002304",
                new Instalments.Instalment(DUE, sek(kronor)));
    }

    private static ContributionCall sent(long kronor) {
        ContributionCall call = planned(kronor);
        call.send(LocalDate.of(2020, 1, 2), TODAY);
        return call;
    }

    private static ContributionPayment pay(ContributionCall call, long kronor) {
        return ContributionPayment.of(identity(), call, terms(kronor), TODAY);
    }

    private static ContributionPayment.Identity identity() {
        return new ContributionPayment.Identity(UUID.randomUUID(), NOW);
    }

    private static ContributionPayment.Terms terms(long kronor) {
        return new ContributionPayment.Terms(sek(kronor), TODAY, "BG 5051-6822");
    }

    private static Closing closing() {
        return new Closing(TODAY, "Fel belopp");
    }

    private static Money sek(long kronor) {
        return Money.ofOre(kronor * 100);
    }
}

package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.referral.course.domain.Referrals.ENROLMENT;
import static se.samspel.referral.course.domain.Referrals.LATER;
import static se.samspel.referral.course.domain.Referrals.SUBMITTED;
import static se.samspel.referral.course.domain.Referrals.corrected;
import static se.samspel.referral.course.domain.Referrals.day;
import static se.samspel.referral.course.domain.Referrals.started;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final LocalDate TODAY = day(400);

    @Test
    void aResponseToWhatWasNotReceivedRecordsTheReceptionWithItsDate() {
        Referral referral = Referrals.submitted();
        referral.accept(day(2));
        assertThat(referral.receivedOn()).isEqualTo(day(2));
        assertThat(states(referral))
                .containsExactly(ReferralState.RECEIVED, ReferralState.ACCEPTED);
        assertThat(referral.version()).isEqualTo(3);
    }

    @Test
    void aVisitToWhatWasNotReceivedRecordsTheReceptionWithItsDate() {
        Referral referral = Referrals.submitted();
        referral.visit(day(4));
        assertThat(referral.receivedOn()).isEqualTo(day(4));
        assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(referral.version()).isEqualTo(3);
    }

    @Test
    void acceptingIntoTheQueueIsTwoMovesWithAVersionEach() {
        Referral referral = Referrals.in(ReferralState.RECEIVED);
        referral.accept(day(2));
        referral.queue(day(3));
        List<Turn> turns = referral.takeTurns();
        assertThat(turns).extracting(Turn::version).containsExactly(3L, 4L);
        assertThat(turns).extracting(Turn::on).containsExactly(day(2), day(3));
        assertThat(referral.version()).isEqualTo(4);
    }

    @Test
    void theFirstReceptionsDateStandsAfterACompletion() {
        Referral referral = Referrals.in(ReferralState.NEEDS_COMPLETION);
        referral.receive(day(9));
        assertThat(referral.receivedOn()).isEqualTo(day(1));
        assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
    }

    @Test
    void theEarliestVisitIsTheReferralsVisit() {
        Referral referral = Referrals.in(ReferralState.RECEIVED);
        referral.visit(day(8));
        referral.visit(day(5));
        referral.visit(day(11));
        assertThat(referral.visitedOn()).isEqualTo(day(5));
    }

    @Test
    void actsFollowOnEachOtherByTheirDates() {
        Referral submitted = Referrals.submitted();
        assertThatThrownBy(() -> submitted.receive(SUBMITTED.minusDays(1)))
                .isInstanceOf(ActDatesOutOfOrder.class);
        assertThatThrownBy(() -> submitted.visit(SUBMITTED.minusDays(1)))
                .isInstanceOf(ActDatesOutOfOrder.class);
        Referral received = Referrals.in(ReferralState.RECEIVED);
        assertThatThrownBy(() -> received.accept(day(0))).isInstanceOf(ActDatesOutOfOrder.class);
        Referral accepted = Referrals.in(ReferralState.ACCEPTED);
        assertThatThrownBy(() -> accepted.queue(day(1))).isInstanceOf(ActDatesOutOfOrder.class);
        Referral queued = Referrals.in(ReferralState.QUEUED);
        assertThatThrownBy(() -> queued.lapse(day(2), LapseReason.MOVED))
                .isInstanceOf(ActDatesOutOfOrder.class);
        assertThatThrownBy(() -> queued.withdraw(day(2), null))
                .isInstanceOf(ActDatesOutOfOrder.class);
        queued.lapse(day(3), LapseReason.MOVED);
        assertThat(queued.queueStay()).isEqualTo(new QueueStay(day(3), day(3), LeftQueue.LAPSED));
    }

    @Test
    void anEnrolmentTakesTheReferralOutOfTheQueue() {
        Referral referral = Referrals.in(ReferralState.QUEUED);
        referral.follow(started(ENROLMENT, null, false), TODAY);
        assertThat(referral.state()).isEqualTo(ReferralState.ENROLLED);
        assertThat(referral.queueStay())
                .isEqualTo(new QueueStay(day(3), day(30), LeftQueue.ENROLLED));
    }

    @Test
    void anAcceptedReferralIsEnrolledWithoutAQueue() {
        Referral referral = Referrals.in(ReferralState.ACCEPTED);
        referral.follow(started(ENROLMENT, null, false), TODAY);
        assertThat(referral.state()).isEqualTo(ReferralState.ENROLLED);
        assertThat(referral.queueStay()).isNull();
    }

    @Test
    void anEndThatArrivesFirstEnrolsAndCloses() {
        Referral referral = Referrals.in(ReferralState.QUEUED);
        referral.follow(started(ENROLMENT, day(90), true), TODAY);
        List<Turn> turns = referral.takeTurns();
        assertThat(turns).extracting(Turn::move).containsExactly(Move.ENROL, Move.RETURN);
        assertThat(turns).extracting(Turn::on).containsExactly(day(30), day(90));
    }

    @Test
    void theSameNewsTwiceChangesNothing() {
        Referral referral = Referrals.in(ReferralState.CLOSED);
        long version = referral.version();
        referral.follow(started(ENROLMENT, day(200), false), TODAY);
        assertThat(referral.takeTurns()).isEmpty();
        assertThat(referral.version()).isEqualTo(version);
    }

    @Test
    void anEndWithAnotherDateIsANewVersionWithoutAMove() {
        Referral referral = Referrals.in(ReferralState.CLOSED);
        long version = referral.version();
        referral.follow(started(ENROLMENT, day(190), false), TODAY);
        assertThat(referral.takeTurns()).isEmpty();
        assertThat(referral.version()).isEqualTo(version + 1);
        assertThat(java.util.Objects.requireNonNull(referral.enrolment()).endedOn())
                .isEqualTo(day(190));
    }

    @Test
    void aCorrectionPutsTheReferralBackInTheQueue() {
        for (ReferralState state : ReferralState.ENROLLED_OR_LATER) {
            Referral referral = Referrals.in(state);
            referral.follow(corrected(ENROLMENT), TODAY);
            assertThat(referral.state()).isEqualTo(ReferralState.QUEUED);
            assertThat(referral.enrolment()).isNull();
            assertThat(referral.queueStay()).isEqualTo(new QueueStay(day(3), null, null));
        }
    }

    @Test
    void aCorrectionOfWhatWasEnrolledFromAcceptedLeadsBackToAccepted() {
        Referral referral = Referrals.in(ReferralState.ACCEPTED);
        referral.follow(started(ENROLMENT, null, false), TODAY);
        referral.follow(corrected(ENROLMENT), TODAY);
        assertThat(referral.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void theNewestEnrolmentCountsInWhateverOrderTheyArrive() {
        Referral inOrder = Referrals.in(ReferralState.QUEUED);
        inOrder.follow(started(ENROLMENT, null, false), TODAY);
        inOrder.follow(corrected(ENROLMENT), TODAY);
        inOrder.follow(started(LATER, null, false), TODAY);
        Referral reversed = Referrals.in(ReferralState.QUEUED);
        reversed.follow(started(ENROLMENT, null, false), TODAY);
        reversed.follow(started(LATER, null, false), TODAY);
        reversed.follow(corrected(ENROLMENT), TODAY);
        Referral late = Referrals.in(ReferralState.QUEUED);
        late.follow(started(LATER, null, false), TODAY);
        late.follow(started(ENROLMENT, null, false), TODAY);
        late.follow(corrected(ENROLMENT), TODAY);
        for (Referral referral : List.of(inOrder, reversed, late)) {
            assertThat(referral.state()).isEqualTo(ReferralState.ENROLLED);
            assertThat(enrolmentOf(referral)).isEqualTo(LATER);
            referral.follow(corrected(LATER), TODAY);
            assertThat(referral.state()).isEqualTo(ReferralState.QUEUED);
        }
    }

    @Test
    void anEnrolmentTakesOverFromACloseThatCrossedIt() {
        Referral referral = Referrals.in(ReferralState.LAPSED);
        referral.follow(started(ENROLMENT, null, false), TODAY);
        assertThat(referral.state()).isEqualTo(ReferralState.ENROLLED);
        referral.follow(corrected(ENROLMENT), TODAY);
        assertThat(referral.state()).isEqualTo(ReferralState.LAPSED);
    }

    private static UUID enrolmentOf(Referral referral) {
        return java.util.Objects.requireNonNull(referral.enrolment()).enrolmentId();
    }

    private static List<ReferralState> states(Referral referral) {
        return referral.takeTurns().stream().map(Turn::after).toList();
    }
}

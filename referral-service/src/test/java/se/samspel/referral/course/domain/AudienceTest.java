package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.course.domain.Referrals.AME;
import static se.samspel.referral.course.domain.Referrals.FK;
import static se.samspel.referral.course.domain.Referrals.REGION;
import static se.samspel.referral.course.domain.Referrals.corrected;
import static se.samspel.referral.course.domain.Referrals.day;
import static se.samspel.referral.course.domain.Referrals.started;
import static se.samspel.referral.course.domain.Referrals.waiver;
import static se.samspel.referral.waiver.domain.DataCategory.CASE_STATUS;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Audience.Told;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

class AudienceTest {

    private static final Edges TELLING = waiver(EdgeState.LIVE, CASE_STATUS);

    @Test
    void theHostIsToldOfEveryMove() {
        Referral referral = Referrals.in(ReferralState.SUBMITTED);
        referral.accept(day(2));
        referral.queue(day(3));
        referral.follow(started(Referrals.ENROLMENT, day(90), true), day(100));
        assertThat(toldTo(AME, referral, Edges.NONE))
                .containsExactly(
                        ReferralState.RECEIVED,
                        ReferralState.ACCEPTED,
                        ReferralState.QUEUED,
                        ReferralState.ENROLLED,
                        ReferralState.RETURNED);
    }

    @Test
    void aReferrerWithAnEdgeIsToldOfEveryMove() {
        Referral referral = Referrals.in(ReferralState.SUBMITTED);
        referral.accept(day(2));
        referral.queue(day(3));
        assertThat(toldTo(REGION, referral, TELLING))
                .containsExactly(
                        ReferralState.RECEIVED, ReferralState.ACCEPTED, ReferralState.QUEUED);
    }

    @Test
    void aReferrerWithoutAnEdgeIsToldOfReceptionAndEndAlone() {
        Referral referral = Referrals.in(ReferralState.SUBMITTED);
        referral.accept(day(2));
        referral.queue(day(3));
        referral.follow(started(Referrals.ENROLMENT, day(90), true), day(100));
        assertThat(toldTo(REGION, referral, Edges.NONE))
                .containsExactly(ReferralState.RECEIVED, ReferralState.CLOSED);
    }

    @Test
    void aSecondReceptionIsNoNewsWithoutAnEdge() {
        Referral referral = Referrals.in(ReferralState.NEEDS_COMPLETION);
        referral.receive(day(9));
        assertThat(toldTo(REGION, referral, Edges.NONE)).isEmpty();
    }

    @Test
    void eachMoveIsJudgedOnItsOwnDate() {
        Referral referral = Referrals.in(ReferralState.RECEIVED);
        referral.accept(Referrals.UNTIL);
        referral.queue(Referrals.UNTIL.plusDays(1));
        assertThat(toldTo(REGION, referral, TELLING)).containsExactly(ReferralState.ACCEPTED);
    }

    @Test
    void anIncomeAuthorityIsToldFromTheEnrolmentOn() {
        Referral referral = Referrals.in(ReferralState.RECEIVED);
        referral.accept(day(2));
        referral.follow(started(Referrals.ENROLMENT, day(90), false), day(100));
        assertThat(toldTo(FK, referral, TELLING))
                .containsExactly(ReferralState.ENROLLED, ReferralState.CLOSED);
    }

    @Test
    void aCorrectionReopensTheReferralForAReferrerThatWasToldItHadEnded() {
        Referral referral = Referrals.in(ReferralState.CLOSED);
        referral.follow(corrected(Referrals.ENROLMENT), day(300));
        assertThat(toldTo(REGION, referral, Edges.NONE)).containsExactly(ReferralState.RECEIVED);
    }

    @Test
    void aHostThatRefersItsOwnPersonIsToldOnce() {
        Referral referral = Referrals.own();
        referral.receive(day(1));
        Turn turn = referral.takeTurns().getFirst();
        assertThat(Audience.of(referral, turn, Edges.NONE))
                .containsExactly(new Told(AME, ReferralState.RECEIVED));
    }

    private static List<ReferralState> toldTo(
            AuthorityId authority, Referral referral, Edges waiver) {
        return referral.takeTurns().stream()
                .flatMap(turn -> Audience.of(referral, turn, waiver).stream())
                .filter(told -> told.authority().equals(authority))
                .map(Told::state)
                .toList();
    }
}

package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.course.domain.Referrals.AME;
import static se.samspel.referral.course.domain.Referrals.FK;
import static se.samspel.referral.course.domain.Referrals.REGION;
import static se.samspel.referral.course.domain.Referrals.SIGNED;
import static se.samspel.referral.course.domain.Referrals.UNTIL;
import static se.samspel.referral.course.domain.Referrals.day;
import static se.samspel.referral.course.domain.Referrals.waiver;
import static se.samspel.referral.waiver.domain.DataCategory.CASE_STATUS;
import static se.samspel.referral.waiver.domain.DataCategory.HEALTH;
import static se.samspel.referral.waiver.domain.DataCategory.NEED;
import static se.samspel.referral.waiver.domain.DataCategory.OUTCOME;
import static se.samspel.referral.waiver.domain.DataCategory.QUEUE;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

/** Who may know what of a referral: the visibility table, column by column. */
class InsightTest {

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void theHostKnowsAllOfWhatItHasBeenSent(ReferralState state) {
        Insight insight = look(Referrals.in(state), AME, Edges.NONE, day(5));
        assertThat(insight).isEqualTo(new Insight(Insight.Role.HOST, true, true, true));
        assertThat(insight.shown(state)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, SUBMITTED",
        "RECEIVED, RECEIVED",
        "NEEDS_COMPLETION, RECEIVED",
        "ACCEPTED, RECEIVED",
        "QUEUED, RECEIVED",
        "ENROLLED, RECEIVED",
        "CLOSED, CLOSED",
        "RETURNED, CLOSED",
        "DECLINED, CLOSED",
        "LAPSED, CLOSED",
        "WITHDRAWN, WITHDRAWN"
    })
    void aReferrerWithoutStatusSeesItsOwnActsTheReceptionAndTheEnd(
            ReferralState state, ReferralState shown) {
        Insight insight = look(Referrals.in(state), REGION, Edges.NONE, day(5));
        assertThat(insight.anything()).isTrue();
        assertThat(insight.shown(state)).isEqualTo(shown);
        assertThat(shown.behind()).contains(state);
    }

    @Test
    void eachFactHasItsOwnCategory() {
        Referral referral = Referrals.in(ReferralState.QUEUED);
        assertThat(look(referral, REGION, waiver(EdgeState.LIVE, CASE_STATUS), day(5)))
                .isEqualTo(new Insight(Insight.Role.REFERRER, true, false, false));
        assertThat(look(referral, REGION, waiver(EdgeState.LIVE, QUEUE), day(5)))
                .isEqualTo(new Insight(Insight.Role.REFERRER, false, true, false));
        assertThat(look(referral, REGION, waiver(EdgeState.LIVE, OUTCOME), day(5)))
                .isEqualTo(new Insight(Insight.Role.REFERRER, false, false, true));
    }

    @Test
    void anEdgeHoldsOnBothItsEndsAndNotBeyond() {
        Referral referral = Referrals.in(ReferralState.QUEUED);
        Edges waiver = waiver(EdgeState.LIVE, CASE_STATUS);
        assertThat(look(referral, REGION, waiver, SIGNED).status()).isTrue();
        assertThat(look(referral, REGION, waiver, UNTIL).status()).isTrue();
        assertThat(look(referral, REGION, waiver, SIGNED.minusDays(1)).status()).isFalse();
        assertThat(look(referral, REGION, waiver, UNTIL.plusDays(1)).status()).isFalse();
    }

    @Test
    void aWithdrawnEdgeTellsNothingOnAnyDay() {
        Referral referral = Referrals.in(ReferralState.QUEUED);
        assertThat(
                        look(referral, REGION, waiver(EdgeState.WITHDRAWN, CASE_STATUS), day(5))
                                .status())
                .isFalse();
    }

    @Test
    void theHostsEdgesAreConfirmedByItsReceptionBeforeTheNewsOfItComes() {
        Edges waiver = waiver(EdgeState.PENDING, CASE_STATUS);
        assertThat(look(Referrals.submitted(), REGION, waiver, day(5)).status()).isFalse();
        assertThat(look(Referrals.in(ReferralState.RECEIVED), REGION, waiver, day(5)).status())
                .isTrue();
    }

    @Test
    void anEdgeForAnotherPurposeTellsNothing() {
        var other =
                new Edge(
                        Referrals.LATER,
                        Referrals.WAIVER,
                        AME,
                        REGION,
                        "JOINT_TEAM",
                        Set.of(CASE_STATUS),
                        SIGNED,
                        UNTIL,
                        EdgeState.LIVE);
        Edges waiver = new Edges(java.util.List.of(other));
        assertThat(look(Referrals.in(ReferralState.QUEUED), REGION, waiver, day(5)).status())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void anIncomeAuthorityKnowsOfTheReferralFromTheEnrolmentOn(ReferralState state) {
        Insight insight =
                look(Referrals.in(state), FK, waiver(EdgeState.LIVE, CASE_STATUS), day(5));
        boolean enrolled = ReferralState.ENROLLED_OR_LATER.contains(state);
        assertThat(insight.anything()).isEqualTo(enrolled);
        assertThat(insight.outcome()).isEqualTo(enrolled);
        assertThat(insight.queue()).isFalse();
        assertThat(insight.allowedMoves(state)).isEmpty();
    }

    @Test
    void anIncomeAuthorityWithoutAnEdgeKnowsNothing() {
        Referral referral = Referrals.in(ReferralState.ENROLLED);
        assertThat(look(referral, FK, Edges.NONE, day(40)).anything()).isFalse();
    }

    @Test
    void anyOtherAuthorityKnowsNothing() {
        Referral referral = Referrals.in(ReferralState.ENROLLED);
        AuthorityId other = AuthorityId.parse("2120002304.social");
        assertThat(look(referral, other, waiver(EdgeState.LIVE, CASE_STATUS), day(40)).anything())
                .isFalse();
    }

    @Test
    void theMovesOfferedTellNoMoreThanTheStateShown() {
        Referral accepted = Referrals.in(ReferralState.ACCEPTED);
        Insight blind = look(accepted, REGION, Edges.NONE, day(5));
        assertThat(blind.allowedMoves(ReferralState.ACCEPTED))
                .containsExactly(Move.AMEND, Move.WITHDRAW);
        Insight informed = look(accepted, REGION, waiver(EdgeState.LIVE, CASE_STATUS), day(5));
        assertThat(informed.allowedMoves(ReferralState.ACCEPTED)).containsExactly(Move.AMEND);
    }

    @Test
    void theHostReadsTheNeedThatIsWaivedAndLockedAfterAWithdrawal() {
        Referral received = Referrals.in(ReferralState.RECEIVED);
        Insight host = look(received, AME, Edges.NONE, day(5));
        Edges live = waiver(EdgeState.LIVE, CASE_STATUS);
        Edges withdrawn =
                new Edges(
                        java.util.List.of(
                                Referrals.edge(
                                        Referrals.THERE, REGION, AME, EdgeState.WITHDRAWN, NEED)));
        assertThat(FreeTexts.readable(NEED, received, host, live, UNTIL.plusDays(1), false))
                .isTrue();
        assertThat(FreeTexts.readable(HEALTH, received, host, live, day(5), false)).isFalse();
        assertThat(FreeTexts.readable(NEED, received, host, Edges.NONE, day(5), false)).isFalse();
        assertThat(FreeTexts.readable(NEED, received, host, withdrawn, day(5), false)).isFalse();
        assertThat(FreeTexts.readable(NEED, received, host, withdrawn, day(5), true)).isTrue();
        Referral submitted = Referrals.submitted();
        assertThat(FreeTexts.readable(NEED, submitted, host, live, UNTIL.plusDays(1), false))
                .isFalse();
        assertThat(FreeTexts.readable(NEED, submitted, host, withdrawn, day(5), true)).isFalse();
        Insight income = look(Referrals.in(ReferralState.ENROLLED), FK, live, day(40));
        assertThat(FreeTexts.readable(NEED, received, income, live, day(40), true)).isFalse();
    }

    private static Insight look(Referral referral, AuthorityId viewer, Edges waiver, LocalDate on) {
        return Insight.of(referral, referral.state(), viewer, waiver, on);
    }
}

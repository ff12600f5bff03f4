package se.samspel.referral.offer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.referral.course.domain.Parties;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.course.domain.Subject;
import se.samspel.referral.course.domain.Submission;

class OfferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = DAY.plusDays(7);
    private static final AuthorityId HOST = AuthorityId.parse("2120002304.ame");

    private final Offer offer = offer();

    @Test
    void itIsOpenUntilItsLastDayIsOver() {
        assertThat(state(LAST)).isEqualTo(OfferState.OPEN);
        assertThat(state(LAST.plusDays(1))).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void itCeasesWithItsReferral() {
        assertThat(offer.state(ReferralState.ACCEPTED, DAY)).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(ReferralState.WITHDRAWN, DAY)).isEqualTo(OfferState.CEASED);
        assertThat(offer.state(ReferralState.ENROLLED, LAST.plusDays(9)))
                .isEqualTo(OfferState.CEASED);
    }

    @Test
    void anAnswerOnTheLastDayIsInTimeAndOneAfterItIsNot() {
        assertThatExceptionOfType(AnsweredTooLate.class)
                .isThrownBy(() -> offer.answer(OfferAnswer.ACCEPTED, LAST.plusDays(1)));
        assertThatExceptionOfType(OfferDatesOutOfOrder.class)
                .isThrownBy(() -> offer.answer(OfferAnswer.ACCEPTED, DAY.minusDays(1)));
        offer.answer(OfferAnswer.ACCEPTED, LAST);
        assertThat(state(LAST.plusDays(30))).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.version()).isEqualTo(2);
    }

    @Test
    void anAcceptedPlaceCanBeTakenBackNotBeforeTheAnswer() {
        offer.answer(OfferAnswer.ACCEPTED, DAY.plusDays(2));
        assertThatExceptionOfType(OfferDatesOutOfOrder.class)
                .isThrownBy(() -> offer.withdraw(DAY.plusDays(1)));
        offer.withdraw(DAY.plusDays(2));
        assertThat(state(DAY.plusDays(2))).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void whatIsOverMovesNoMore() {
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> Offer.require(OfferMove.ANSWER, OfferState.DECLINED));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> Offer.require(OfferMove.WITHDRAW, OfferState.EXPIRED));
        Offer.require(OfferMove.ANSWER, OfferState.EXPIRED);
    }

    @Test
    void itsDaysFollowOneAnother() {
        assertThatExceptionOfType(OfferDatesOutOfOrder.class)
                .isThrownBy(() -> new OfferTerms(DAY, DAY.minusDays(1), null, null));
        assertThatExceptionOfType(OfferDatesOutOfOrder.class)
                .isThrownBy(() -> new OfferTerms(DAY, DAY, DAY.minusDays(1), null));
        assertThatExceptionOfType(OfferDatesOutOfOrder.class)
                .isThrownBy(() -> offer.terms().requireFrom(DAY.plusDays(1)));
        offer.terms().requireFrom(DAY);
    }

    private OfferState state(LocalDate on) {
        return offer.state(ReferralState.QUEUED, on);
    }

    private static Offer offer() {
        var submission =
                new Submission(
                        new UUID(0, 1),
                        new Parties(HOST, HOST, null),
                        Subject.own(new UUID(0, 2)),
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        false);
        Referral referral = Referral.submit(new UUID(0, 3), submission, Instant.EPOCH);
        return new Offer(
                new Offer.Identity(new UUID(0, 4), "unit-1", Instant.EPOCH),
                referral,
                new OfferTerms(DAY, LAST, null, null),
                null);
    }
}

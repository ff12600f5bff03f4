package se.samspel.referral.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samspel.referral.course.domain.DeadlineKind.COMPLETION;
import static se.samspel.referral.course.domain.DeadlineKind.FOLLOW_UP;
import static se.samspel.referral.course.domain.DeadlineKind.RECEPTION;
import static se.samspel.referral.course.domain.DeadlineKind.RESPONSE;
import static se.samspel.referral.course.domain.DeadlineKind.VISIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.referral.course.domain.Answered;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.ReferralResponse;
import se.samspel.referral.course.domain.ReferralState;

class DueDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private static Steps steps(
            ReferralState state,
            @Nullable LocalDate visitedOn,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate completedOn,
            @Nullable Answered answered) {
        return new Steps(
                state,
                MONDAY,
                TUESDAY,
                visitedOn,
                requestedOn,
                completedOn,
                completedOn,
                answered,
                null,
                null);
    }

    private static Answered answered(ReferralResponse response, LocalDate on) {
        return new Answered(response, on, null);
    }

    private static Steps enrolled(ReferralState state, @Nullable LocalDate followedUpOn) {
        var accepted = answered(ReferralResponse.ACCEPTED, FRIDAY);
        return new Steps(
                state,
                MONDAY,
                TUESDAY,
                null,
                null,
                null,
                null,
                accepted,
                LocalDate.of(2026, 11, 6),
                followedUpOn);
    }

    @Test
    void aSubmittedReferralIsToBeReceived() {
        Deadline reception = new Deadline(RECEPTION, MONDAY, MONDAY.plusDays(3), null);
        assertThat(Rules.of(Rules.submitted(ReferralState.SUBMITTED, MONDAY)))
                .containsExactly(reception);
        assertThat(reception.isPassed(MONDAY.plusDays(3))).isFalse();
        assertThat(reception.isPassed(MONDAY.plusDays(4))).isTrue();
    }

    @Test
    void whatWasWithdrawnBeforeTheReceptionIsToBeReceivedByNobody() {
        assertThat(Rules.of(Rules.submitted(ReferralState.WITHDRAWN, MONDAY))).isEmpty();
    }

    @Test
    void aReceivedReferralIsToBeRespondedToAndVisited() {
        assertThat(Rules.of(steps(ReferralState.RECEIVED, null, null, null, null)))
                .containsExactly(
                        new Deadline(RECEPTION, MONDAY, LocalDate.of(2026, 11, 5), TUESDAY),
                        new Deadline(RESPONSE, TUESDAY, LocalDate.of(2026, 11, 17), null),
                        new Deadline(VISIT, TUESDAY, LocalDate.of(2026, 12, 3), null));
    }

    @Test
    void aResponseAndAVisitMeetTheirs() {
        var accepted = answered(ReferralResponse.ACCEPTED, NEXT_MONDAY);
        assertThat(Rules.of(steps(ReferralState.QUEUED, FRIDAY, null, null, accepted)))
                .extracting(Deadline::kind, Deadline::metOn)
                .containsExactly(
                        tuple(RECEPTION, TUESDAY),
                        tuple(RESPONSE, NEXT_MONDAY),
                        tuple(VISIT, FRIDAY));
    }

    @Test
    void anAnsweredReferralWaitsForNoVisitAnyMore() {
        var accepted = answered(ReferralResponse.ACCEPTED, NEXT_MONDAY);
        assertThat(Rules.of(steps(ReferralState.ACCEPTED, null, null, null, accepted)))
                .extracting(Deadline::kind)
                .containsExactly(RECEPTION, RESPONSE);
    }

    @Test
    void aRequestForCompletionIsTheResponseAndAsksTheReferrer() {
        var request = answered(ReferralResponse.NEEDS_COMPLETION, FRIDAY);
        assertThat(Rules.of(steps(ReferralState.NEEDS_COMPLETION, null, FRIDAY, null, request)))
                .containsExactly(
                        new Deadline(RECEPTION, MONDAY, LocalDate.of(2026, 11, 5), TUESDAY),
                        new Deadline(RESPONSE, TUESDAY, LocalDate.of(2026, 11, 17), FRIDAY),
                        new Deadline(VISIT, TUESDAY, LocalDate.of(2026, 12, 3), null),
                        new Deadline(COMPLETION, FRIDAY, LocalDate.of(2026, 11, 20), null));
    }

    @Test
    void aCompletionAsksForANewResponseFromItsOwnDay() {
        var request = answered(ReferralResponse.NEEDS_COMPLETION, FRIDAY);
        Steps completed = steps(ReferralState.RECEIVED, TUESDAY, FRIDAY, NEXT_MONDAY, request);
        assertThat(Rules.of(completed))
                .contains(
                        new Deadline(RESPONSE, NEXT_MONDAY, LocalDate.of(2026, 11, 23), null),
                        new Deadline(COMPLETION, FRIDAY, LocalDate.of(2026, 11, 20), NEXT_MONDAY));
        Steps withdrawn = steps(ReferralState.WITHDRAWN, TUESDAY, FRIDAY, NEXT_MONDAY, request);
        assertThat(Rules.of(withdrawn)).extracting(Deadline::kind).doesNotContain(RESPONSE);
    }

    @Test
    void aSecondRequestIsTheResponseToTheFirstCompletion() {
        var request = answered(ReferralResponse.NEEDS_COMPLETION, NEXT_MONDAY.plusDays(1));
        var again =
                new Steps(
                        ReferralState.NEEDS_COMPLETION,
                        MONDAY,
                        TUESDAY,
                        TUESDAY,
                        NEXT_MONDAY.plusDays(1),
                        null,
                        NEXT_MONDAY,
                        request,
                        null,
                        null);
        assertThat(Rules.of(again))
                .contains(
                        new Deadline(
                                RESPONSE,
                                NEXT_MONDAY,
                                LocalDate.of(2026, 11, 23),
                                NEXT_MONDAY.plusDays(1)),
                        new Deadline(
                                COMPLETION,
                                NEXT_MONDAY.plusDays(1),
                                LocalDate.of(2026, 11, 24),
                                null));
    }

    @Test
    void twoMonthsAfterTheStartAFollowUpIsToBeHeld() {
        // The sixth of January is a holiday, and so the day after it is the last one.
        LocalDate due = LocalDate.of(2027, 1, 7);
        assertThat(Rules.of(enrolled(ReferralState.ENROLLED, null)))
                .contains(new Deadline(FOLLOW_UP, FRIDAY, due, null));
        assertThat(Rules.of(enrolled(ReferralState.ENROLLED, due.plusDays(1))))
                .contains(new Deadline(FOLLOW_UP, FRIDAY, due, due.plusDays(1)));
        assertThat(Rules.of(enrolled(ReferralState.CLOSED, null)))
                .extracting(Deadline::kind)
                .doesNotContain(FOLLOW_UP);
        assertThat(Rules.of(enrolled(ReferralState.CLOSED, due)))
                .extracting(Deadline::kind)
                .contains(FOLLOW_UP);
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void withoutRulesNothingIsDue(ReferralState state) {
        Steps any = steps(state, null, FRIDAY, null, null);
        assertThat(DueDates.of(any, DeadlineRules.NONE, PublicHolidays.calendar())).isEmpty();
    }

    @Test
    void whatIsInForceOnTheDayThatThePeriodBeginsCounts() {
        var before = Rules.from(1, Rules.FROM, new Period(10, true), VisitDuty.OPTIONAL);
        var after = Rules.from(2, TUESDAY, new Period(1, true), VisitDuty.OPTIONAL);
        var rules = new DeadlineRules(List.of(before, after));
        assertThat(rules.inForce(Rules.FROM.minusDays(1))).isEmpty();
        assertThat(rules.inForce(Rules.FROM)).contains(before);
        assertThat(rules.inForce(MONDAY)).contains(before);
        assertThat(rules.inForce(TUESDAY)).contains(after);
        var mended = Rules.from(3, TUESDAY, new Period(2, true), VisitDuty.OPTIONAL);
        var again = new DeadlineRules(List.of(mended, before, after));
        assertThat(again.all()).containsExactly(before, mended);
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void eachRuleLooksAtTheDaysOnWhichItWasInForce() {
        var before = Rules.from(1, Rules.FROM, new Period(10, true), VisitDuty.OPTIONAL);
        var after = Rules.from(2, TUESDAY, new Period(1, true), VisitDuty.OPTIONAL);
        var rules = new DeadlineRules(List.of(before, after));
        assertThat(rules.passed(RESPONSE, FRIDAY, PublicHolidays.calendar()))
                .containsExactly(
                        new DeadlineRules.Passed(1, Rules.FROM, LocalDate.of(2026, 10, 22)),
                        new DeadlineRules.Passed(2, TUESDAY, TUESDAY.plusDays(1)));
        assertThat(rules.passed(RESPONSE, LocalDate.of(2027, 6, 1), PublicHolidays.calendar()))
                .contains(new DeadlineRules.Passed(1, Rules.FROM, MONDAY));
        assertThat(rules.passed(RECEPTION, FRIDAY, PublicHolidays.calendar())).isEmpty();
    }

    @Test
    void anObligatoryVisitComesBeforeTheAcceptance() {
        var optional = Rules.from(1, Rules.FROM, new Period(1, true), VisitDuty.OPTIONAL);
        var obligatory = Rules.from(2, TUESDAY, new Period(1, true), VisitDuty.OBLIGATORY);
        var rules = new DeadlineRules(List.of(optional, obligatory));
        rules.requireVisit(MONDAY);
        assertThatThrownBy(() -> rules.requireVisit(TUESDAY)).isInstanceOf(VisitNeeded.class);
        DeadlineRules.NONE.requireVisit(TUESDAY);
    }
}

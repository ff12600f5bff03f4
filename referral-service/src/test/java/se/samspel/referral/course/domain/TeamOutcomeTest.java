package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.course.domain.ReferralState.ACCEPTED;
import static se.samspel.referral.course.domain.ReferralState.CLOSED;
import static se.samspel.referral.course.domain.ReferralState.DRAFT;
import static se.samspel.referral.course.domain.ReferralState.ENROLLED;
import static se.samspel.referral.course.domain.ReferralState.NEEDS_COMPLETION;
import static se.samspel.referral.course.domain.ReferralState.QUEUED;
import static se.samspel.referral.course.domain.ReferralState.RECEIVED;
import static se.samspel.referral.course.domain.ReferralState.RETURNED;
import static se.samspel.referral.course.domain.ReferralState.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamOutcomeTest {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 11, 3);
    private static final LocalDate LEFT_ON = LocalDate.of(2026, 11, 10);

    @Test
    void aReferralIsWithTheTeamUntilItIsEnrolledOrEnds() {
        assertThat(List.of(DRAFT, SUBMITTED, RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED))
                .allMatch(state -> TeamOutcome.of(state) == TeamOutcome.OPEN);
        assertThat(List.of(ENROLLED, CLOSED, RETURNED))
                .allMatch(state -> TeamOutcome.of(state) == TeamOutcome.ENROLLED);
    }

    @Test
    void whatIsThereHasNotLeft() {
        assertThat(TeamOutcome.leftOn(received())).isNull();
    }

    @Test
    void itLeftOnTheDayOfTheActThatEndedIt() {
        Referral declined = received();
        declined.decline(LEFT_ON, null);
        Referral withdrawn = received();
        withdrawn.withdraw(LEFT_ON, null);
        Referral lapsed = received();
        lapsed.lapse(LEFT_ON, LapseReason.MOVED);
        Referral redirected = received();
        redirected.redirect(new Redirection(LEFT_ON, null, null, "ORDINARIE_VERKSAMHET"));
        assertThat(List.of(declined, withdrawn, lapsed, redirected))
                .allMatch(referral -> LEFT_ON.equals(TeamOutcome.leftOn(referral)))
                .extracting(referral -> TeamOutcome.of(referral.state()))
                .containsExactly(
                        TeamOutcome.DECLINED,
                        TeamOutcome.WITHDRAWN,
                        TeamOutcome.LAPSED,
                        TeamOutcome.REDIRECTED);
    }

    private static Referral received() {
        Referral referral = Referrals.submitted();
        referral.receive(RECEIVED_ON);
        return referral;
    }
}

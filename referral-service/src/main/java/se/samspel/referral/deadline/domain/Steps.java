package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.Answered;
import se.samspel.referral.course.domain.EnrolmentStay;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;

/**
 * The steps that a referral has taken, by the acts' dates.
 *
 * @param requestedOn the latest request for completion
 * @param completedOn when that was answered
 * @param receivedAgainOn when the latest completion came, also one of an earlier request
 * @param followedUpOn the first meeting held since the enrolment's start
 */
public record Steps(
        ReferralState state,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate receivedAgainOn,
        @Nullable Answered answered,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate followedUpOn) {

    /** What stands in the history and beside the referral. */
    public record Beside(
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate receivedAgainOn,
            @Nullable LocalDate followedUpOn) {

        public static final Beside NOTHING = new Beside(null, null, null, null);
    }

    public static Steps of(Referral referral, Beside beside) {
        EnrolmentStay stay = referral.enrolment();
        return new Steps(
                referral.state(),
                referral.submittedOn(),
                referral.receivedOn(),
                referral.visitedOn(),
                beside.requestedOn(),
                beside.completedOn(),
                beside.receivedAgainOn(),
                referral.answered(),
                stay == null ? null : stay.startedOn(),
                beside.followedUpOn());
    }
}

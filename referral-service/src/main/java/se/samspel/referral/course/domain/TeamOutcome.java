package se.samspel.referral.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become of a referral to a joint team. */
public enum TeamOutcome {
    OPEN,
    REDIRECTED,
    ENROLLED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    public static TeamOutcome of(ReferralState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED -> OPEN;
            case REDIRECTED -> REDIRECTED;
            case ENROLLED, CLOSED, RETURNED -> ENROLLED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case LAPSED -> LAPSED;
        };
    }

    /** The day when the team was done with it; null while it is there. */
    public static @Nullable LocalDate leftOn(ReferralFacts referral) {
        Redirection redirection = referral.redirection;
        EnrolmentStay enrolment = referral.enrolment;
        Closing closing = referral.closing;
        return switch (of(referral.state)) {
            case OPEN -> null;
            case REDIRECTED -> redirection == null ? null : redirection.redirectedOn();
            case ENROLLED -> enrolment == null ? null : enrolment.startedOn();
            case DECLINED -> referral.respondedOn();
            case WITHDRAWN -> closing == null ? null : closing.withdrawnOn();
            case LAPSED -> closing == null ? null : closing.lapsedOn();
        };
    }
}

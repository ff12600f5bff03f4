package se.samspel.referral.course.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a referral stands. */
public enum ReferralState {
    /** Kept by the server for its referrer alone; it becomes a referral by SUBMIT. */
    DRAFT("drafted"),
    SUBMITTED("submitted"),
    RECEIVED("received"),
    NEEDS_COMPLETION("completion-requested"),
    ACCEPTED("accepted"),
    QUEUED("queued"),
    ENROLLED("enrolled"),
    CLOSED("closed"),
    RETURNED("returned"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed"),
    /** The host has sent it on to another intervention: a new referral or a draft of one. */
    REDIRECTED("redirected");

    /** From the enrolment on: what an income authority may know of. */
    public static final Set<ReferralState> ENROLLED_OR_LATER =
            EnumSet.of(ENROLLED, CLOSED, RETURNED);

    private final String fact;

    ReferralState(String fact) {
        this.fact = fact;
    }

    /** The state as a fact in past tense: the events' names. */
    public String fact() {
        return fact;
    }

    /**
     * What a referrer without an edge for the status is shown: its own acts, that the referral was
     * received, and that it has ended in whatever way.
     */
    public ReferralState shownWithoutStatus() {
        return switch (this) {
            case DRAFT, SUBMITTED, WITHDRAWN -> this;
            case RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED, ENROLLED -> RECEIVED;
            case CLOSED, RETURNED, DECLINED, LAPSED, REDIRECTED -> CLOSED;
        };
    }

    /** The states that a referrer without an edge for the status sees as this one. */
    public List<ReferralState> behind() {
        return Arrays.stream(values()).filter(state -> state.shownWithoutStatus() == this).toList();
    }

    /** Whether an introductory visit can still be recorded. */
    boolean isBeforeEnrolment() {
        return switch (this) {
            case SUBMITTED, RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED -> true;
            case DRAFT, ENROLLED, CLOSED, RETURNED, DECLINED, WITHDRAWN, LAPSED, REDIRECTED ->
                    false;
        };
    }
}

package se.samspel.referral.course.domain;

import static se.samspel.referral.course.domain.Party.ENROLMENT;
import static se.samspel.referral.course.domain.Party.HOST;
import static se.samspel.referral.course.domain.Party.REFERRER;
import static se.samspel.referral.course.domain.ReferralState.ACCEPTED;
import static se.samspel.referral.course.domain.ReferralState.CLOSED;
import static se.samspel.referral.course.domain.ReferralState.DECLINED;
import static se.samspel.referral.course.domain.ReferralState.DRAFT;
import static se.samspel.referral.course.domain.ReferralState.ENROLLED;
import static se.samspel.referral.course.domain.ReferralState.LAPSED;
import static se.samspel.referral.course.domain.ReferralState.NEEDS_COMPLETION;
import static se.samspel.referral.course.domain.ReferralState.QUEUED;
import static se.samspel.referral.course.domain.ReferralState.RECEIVED;
import static se.samspel.referral.course.domain.ReferralState.REDIRECTED;
import static se.samspel.referral.course.domain.ReferralState.RETURNED;
import static se.samspel.referral.course.domain.ReferralState.SUBMITTED;
import static se.samspel.referral.course.domain.ReferralState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state table: each move with who makes it, where it leads and where it may start. A host's
 * response to a referral that it hasn't received yet records the reception too, which is why those
 * start from SUBMITTED as well. An accepted referral can't be withdrawn: a place waits for the
 * person; one in the queue can. The table in the service's README is printed from here.
 */
public enum Move {
    SUBMIT(REFERRER, SUBMITTED, EnumSet.of(DRAFT)),
    RECEIVE(HOST, RECEIVED, EnumSet.of(SUBMITTED, NEEDS_COMPLETION)),
    REQUEST_COMPLETION(HOST, NEEDS_COMPLETION, EnumSet.of(SUBMITTED, RECEIVED)),
    /** The referrer answers what the host asked for. */
    COMPLETE(REFERRER, RECEIVED, EnumSet.of(NEEDS_COMPLETION)),
    /** The referrer changes what it has written or who pays the person's income. */
    AMEND(REFERRER, null, EnumSet.of(SUBMITTED, RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED)),
    ACCEPT(HOST, ACCEPTED, EnumSet.of(SUBMITTED, RECEIVED)),
    DECLINE(HOST, DECLINED, EnumSet.of(SUBMITTED, RECEIVED, NEEDS_COMPLETION)),
    QUEUE(HOST, QUEUED, EnumSet.of(ACCEPTED)),
    LAPSE(HOST, LAPSED, EnumSet.of(RECEIVED, ACCEPTED, QUEUED)),
    REDIRECT(HOST, REDIRECTED, EnumSet.of(SUBMITTED, RECEIVED, NEEDS_COMPLETION, ACCEPTED, QUEUED)),
    WITHDRAW(REFERRER, WITHDRAWN, EnumSet.of(SUBMITTED, RECEIVED, NEEDS_COMPLETION, QUEUED)),
    ENROL(ENROLMENT, ENROLLED, EnumSet.of(ACCEPTED, QUEUED)),
    CLOSE(ENROLMENT, CLOSED, EnumSet.of(ENROLLED)),
    RETURN(ENROLMENT, RETURNED, EnumSet.of(ENROLLED)),
    /** Leads back to the state before the enrolment. */
    CORRECT(ENROLMENT, null, EnumSet.of(ENROLLED, CLOSED, RETURNED));

    private final Party by;
    private final @Nullable ReferralState to;
    private final Set<ReferralState> from;

    Move(Party by, @Nullable ReferralState to, Set<ReferralState> from) {
        this.by = by;
        this.to = to;
        this.from = from;
    }

    public Party by() {
        return by;
    }

    /** Null where it depends on the referral: AMEND stays, CORRECT goes back. */
    public @Nullable ReferralState to() {
        return to;
    }

    public boolean startsFrom(ReferralState state) {
        return from.contains(state);
    }

    /** What {@code parties} may do with a referral in this state, in the table's order. */
    public static List<Move> allowed(ReferralState state, Set<Party> parties) {
        return Arrays.stream(values())
                .filter(move -> parties.contains(move.by) && move.startsFrom(state))
                .toList();
    }
}

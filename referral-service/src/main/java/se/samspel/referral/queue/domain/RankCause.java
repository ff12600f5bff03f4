package se.samspel.referral.queue.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.priority.domain.PriorityRule;

/**
 * Why a place changed.
 *
 * @param referralId the other referral, where it is about one
 * @param leftAs how that one left the queue
 * @param rule that began, ended or let somebody go first
 */
public record RankCause(
        Kind kind,
        @Nullable UUID referralId,
        @Nullable LeftQueue leftAs,
        @Nullable PriorityRule rule) {

    /** What happened. */
    public enum Kind {
        /** Somebody before it left the queue. */
        OTHER_LEFT,
        /** Somebody came into the queue with higher priority. */
        OTHER_CAME_FIRST,
        /** Somebody in the queue met a rule from that day on. */
        OTHER_PRIORITY_BEGAN,
        OTHER_PRIORITY_ENDED,
        OWN_PRIORITY_BEGAN,
        OWN_PRIORITY_ENDED,
        /** The host's rules were others from that day on. */
        RULES_CHANGED
    }

    static RankCause left(Stay other) {
        return new RankCause(Kind.OTHER_LEFT, other.referralId(), other.leftAs(), null);
    }

    static RankCause ofOther(Kind kind, Stay other, @Nullable PriorityRule rule) {
        return new RankCause(kind, other.referralId(), null, rule);
    }

    static RankCause own(Kind kind, @Nullable PriorityRule rule) {
        return new RankCause(kind, null, null, rule);
    }

    static RankCause rulesChanged() {
        return new RankCause(Kind.RULES_CHANGED, null, null, null);
    }
}

package se.samspel.participant.enrolment.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.participant.registry.domain.Protection;

/** How an enrolment has entered the statistics. */
public enum Counted {
    NOT_YET,
    RECORDED,
    ANONYMOUS;

    /**
     * Protected persons only as a number whatever they answered (H5), others by their answer, and
     * not at all before they have given one.
     */
    static Counted as(Protection protection, @Nullable FollowUpConsent answer) {
        if (protection.hides() || answer == FollowUpConsent.REFUSED) {
            return ANONYMOUS;
        }
        return answer == FollowUpConsent.SIGNED ? RECORDED : NOT_YET;
    }
}

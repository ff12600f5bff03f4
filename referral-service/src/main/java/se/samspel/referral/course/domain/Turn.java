package se.samspel.referral.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One move that was made: a row of the history and, for those who may know, an event.
 *
 * @param version the referral's version after it
 * @param before null for the submission
 * @param on the act's date
 * @param reason a code, or the referrer's own words at a withdrawal
 */
public record Turn(
        long version,
        Move move,
        @Nullable ReferralState before,
        ReferralState after,
        LocalDate on,
        @Nullable String reason) {

    /** What happened, in past tense: the name of its event for those who may know the state. */
    public String fact() {
        return switch (move) {
            case COMPLETE -> "completed";
            case AMEND -> "amended";
            case SUBMIT,
                    RECEIVE,
                    REQUEST_COMPLETION,
                    ACCEPT,
                    DECLINE,
                    QUEUE,
                    LAPSE,
                    REDIRECT,
                    WITHDRAW,
                    ENROL,
                    CLOSE,
                    RETURN,
                    CORRECT ->
                    after.fact();
        };
    }
}

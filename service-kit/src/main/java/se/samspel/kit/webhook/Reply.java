package se.samspel.kit.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one try. */
public sealed interface Reply {

    /**
     * The receiver has answered.
     *
     * @param retryAfter how long it wants peace, where it says so
     */
    record Answered(int status, @Nullable Duration retryAfter) implements Reply {}

    record Failed(Fault fault) implements Reply {}

    /** Only 2xx is: a redirect is followed nowhere. */
    default boolean isTaken() {
        return this instanceof Answered answered
                && answered.status() >= 200
                && answered.status() < 300;
    }

    /** 410: there is no such receiver any more. */
    default boolean isGone() {
        return this instanceof Answered answered && answered.status() == 410;
    }

    /** How long the whole receiver wants peace, and not only for this event; null where not. */
    default @Nullable Duration peace() {
        return this instanceof Answered answered
                        && (answered.status() == 429 || answered.status() == 503)
                ? answered.retryAfter()
                : null;
    }
}

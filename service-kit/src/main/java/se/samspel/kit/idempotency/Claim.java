package se.samspel.kit.idempotency;

/** Whether a request is done for the first time. */
public sealed interface Claim {

    /** Go on. */
    record First() implements Claim {}

    /** It has been done: answer {@code status} with the resource as it is now. */
    record Replay(int status, String resourceId) implements Claim {}
}

package se.samspel.kit.inbox;

/** Thrown by a projection whose effect can't be done now but will be: the batch is tried again. */
public final class Retriable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Retriable(String what, Throwable cause) {
        super(what, cause);
    }
}

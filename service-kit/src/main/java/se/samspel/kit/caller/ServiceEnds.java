package se.samspel.kit.caller;

/** Work of the service's own that comes too late: the next instance does it. */
public final class ServiceEnds extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceEnds() {
        super("the service ends");
    }
}

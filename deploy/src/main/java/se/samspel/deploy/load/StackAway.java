package se.samspel.deploy.load;

/** A service has been away for too long; a later load goes on where this one ended. */
public final class StackAway extends Exception {

    private static final long serialVersionUID = 1L;

    StackAway(String what) {
        super(what, null, false, false);
    }
}

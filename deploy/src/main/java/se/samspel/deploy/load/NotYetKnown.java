package se.samspel.deploy.load;

/** What a call refers to hasn't arrived at the service yet: the case is taken up again later. */
public final class NotYetKnown extends Exception {

    private static final long serialVersionUID = 1L;

    NotYetKnown(String call) {
        super(call + " still refers to something not yet known", null, false, false);
    }
}

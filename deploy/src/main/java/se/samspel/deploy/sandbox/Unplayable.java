package se.samspel.deploy.sandbox;

/** Why the sandbox can't play what it was asked to, said to the person at the terminal. */
public final class Unplayable extends Exception {

    private static final long serialVersionUID = 1L;

    Unplayable(String why) {
        super(why);
    }
}

package se.samspel.deploy.image;

/** Why there is no image, or why one isn't what it should be; said to the person who asked. */
public final class Unbuildable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unbuildable(String message) {
        super(message);
    }

    public Unbuildable(String message, Throwable cause) {
        super(message, cause);
    }
}

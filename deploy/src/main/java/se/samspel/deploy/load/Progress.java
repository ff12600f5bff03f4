package se.samspel.deploy.load;

/** Where the loader says how far it has come; called from several threads. */
@FunctionalInterface
public interface Progress {

    void line(String text);
}

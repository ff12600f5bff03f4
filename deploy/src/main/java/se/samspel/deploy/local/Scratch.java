package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * A stack with a state of its own, on ports of its own, which is thrown away when it is closed; one
 * that runs is left alone.
 */
final class Scratch implements AutoCloseable {

    private final Place place;
    private final Console console;
    private final Children children;

    private Scratch(Place place, Console console) {
        this.place = place;
        this.console = console;
        this.children = new Children(place.state(), console);
    }

    /**
     * @param use names its folder below deploy/target
     * @param portBase its ports, unless the environment asks for others
     */
    static Place place(Path home, String use, String portBase) {
        return Place.of(
                home,
                Map.of(
                        "SAMSPEL_STATE",
                        home.resolve("deploy/target").resolve(use).toString(),
                        "SAMSPEL_PORT_BASE",
                        System.getenv().getOrDefault("SAMSPEL_PORT_BASE", portBase)));
    }

    /**
     * Ends and throws away what an earlier one has left, and holds the place until it is closed.
     */
    static Scratch open(Place place, Console console) {
        place.state().prepare();
        if (Lock.take(place.state()).isEmpty()) {
            throw new LaunchFailure("The same runs already in " + place.state().root());
        }
        Ending.of(ChildMark.all(place.state()), place.state());
        place.state().empty();
        place.state().prepare();
        var checks = new StartChecks(place);
        checks.disk();
        checks.ports();
        var scratch = new Scratch(place, console);
        Runtime.getRuntime().addShutdownHook(new Thread(scratch.children::end, "stop"));
        return scratch;
    }

    /** Database, broker and Keycloak, and the services chosen; returns when all are ready. */
    void start(StartUp.Choice choice) {
        new StartUp(place, children, console, choice).run();
    }

    Place place() {
        return place;
    }

    Children children() {
        return children;
    }

    @Override
    public void close() {
        children.end();
        place.state().empty();
        console.line("stopped, and the scratch database is gone");
    }
}

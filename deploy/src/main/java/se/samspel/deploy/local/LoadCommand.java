package se.samspel.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.samspel.deploy.load.Loader;

/** {@code deploy/load DIR}: loads a folder of case files into the running stack. */
final class LoadCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Place place;
    private final Console console = new Console(System.out);

    LoadCommand(Place place) {
        this.place = place;
    }

    /**
     * @return 0 all loaded, 3 loaded with bad rows, 1 not loaded
     */
    int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() != 1) {
            throw new LaunchFailure("Name one folder of case files; see deploy/load --help");
        }
        var folder = Path.of(arguments.getFirst());
        if (!Files.isDirectory(folder)) {
            throw new LaunchFailure(folder + " is no folder");
        }
        var running = awaitStack();
        var loaded = Loader.load(folder, new RunningStack(running), console::line);
        if (loaded.exitCode() != 1) {
            new People(running).make(loaded, console);
        }
        return loaded.exitCode();
    }

    private Place awaitStack() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var told = false;
        while (System.nanoTime() < deadline) {
            // Looked up anew each time: the launcher may only now be choosing its ports.
            var candidate = Place.of(place.home(), System.getenv());
            if (isReady(candidate)) {
                return candidate;
            }
            if (!told) {
                console.line("waiting for the stack (deploy/run), at most two minutes");
                told = true;
            }
            Pause.millis(250);
        }
        throw new LaunchFailure("No stack is ready in " + place.state().root() + ": deploy/run");
    }

    private static boolean isReady(Place place) {
        var started =
                LauncherMark.read(place.state())
                        .filter(LauncherMark::isAlive)
                        .filter(LauncherMark::ready);
        return started.isPresent()
                && java.util.Arrays.stream(Service.values())
                        .allMatch(service ->
                                Http.answersOk(place.service(service) + "/q/health/ready"));
    }
}

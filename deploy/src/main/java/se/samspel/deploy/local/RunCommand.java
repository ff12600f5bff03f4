package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code deploy/run}: starts the stack, loads the demo, shows what came out, keeps it up. */
final class RunCommand {

    private final Place place;
    private final RunOptions options;
    private final Console console = new Console(System.out);

    RunCommand(Place place, RunOptions options) {
        this.place = place.with(options.replicas());
        this.options = options;
    }

    int run() throws InterruptedException {
        place.state().prepare();
        var lock = Lock.take(place.state());
        if (lock.isEmpty()) {
            return alreadyRuns();
        }
        if (options.fresh()) {
            endLeftovers();
            place.state().empty();
            place.state().prepare();
        }
        if (options.archive()) {
            Archive.of(place.state()).begin();
        }
        return start();
    }

    private int start() throws InterruptedException {
        var checks = new StartChecks(place);
        checks.disk();
        endLeftovers();
        checks.ports();
        LauncherMark.write(place, false);
        var children = new Children(place.state(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(children), "stop"));
        try {
            var began = System.nanoTime();
            console.line("starting in " + place.state().root());
            new StartUp(place, children, console).run();
            console.phase("start", Console.since(began));
            LauncherMark.write(place, true);
            if (!options.empty()) {
                return demo();
            }
            console.phases(System.getenv("SAMSPEL_BUILD_SECONDS"));
            return stayUp(Optional.empty());
        } catch (LaunchFailure failure) {
            console.line("failed: " + failure.getMessage());
            return 1;
        }
    }

    private int demo() throws InterruptedException {
        var demo = new Demo(place, console);
        var differences = demo.run();
        console.phases(System.getenv("SAMSPEL_BUILD_SECONDS"));
        if (differences.isEmpty()) {
            console.plain("matches the published figures");
        } else {
            console.plain("differs from the published figures:");
            differences.forEach(difference -> console.plain("  " + difference));
        }
        if (options.once()) {
            return differences.isEmpty() ? 0 : 1;
        }
        return stayUp(demo.exampleClient());
    }

    private int stayUp(Optional<String> client) throws InterruptedException {
        new Links(place).lines(client).forEach(console::plain);
        console.line("up; Ctrl-C or deploy/stop ends it");
        new CountDownLatch(1).await();
        return 0;
    }

    /**
     * The kernel ends the children with their launcher where it can; whatever is left goes here.
     */
    private void endLeftovers() {
        var alive =
                ChildMark.all(place.state()).stream()
                        .filter(mark -> mark.process().isAlive())
                        .toList();
        if (!alive.isEmpty()) {
            console.line("ending " + alive.size() + " processes that an earlier start left behind");
        }
        Ending.of(ChildMark.all(place.state()), place.state());
    }

    private int alreadyRuns() {
        var mark = LauncherMark.read(place.state()).filter(LauncherMark::isAlive);
        var pid = mark.map(running -> " (pid " + running.process().pid() + ")").orElse("");
        var ready = mark.map(LauncherMark::ready).orElse(false);
        console.plain("The stack " + (ready ? "runs" : "is being started") + " already" + pid);
        mark.ifPresent(running ->
                new Links(
                                new Place(
                                        place.home(),
                                        place.state(),
                                        running.ports(),
                                        running.replicas()))
                        .lines(Optional.empty())
                        .forEach(console::plain));
        if (options.once() || options.fresh() || options.archive()) {
            console.plain("--once, --fresh and --archive need it stopped: deploy/stop");
            return 1;
        }
        return 0;
    }

    private void stop(Children children) {
        console.line("stopping");
        children.end();
        try {
            Files.deleteIfExists(place.state().launcherMark());
        } catch (IOException e) {
            console.line(String.valueOf(e.getMessage()));
        }
        console.line("stopped");
    }
}

package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The processes of the stack: started, written down, started again when they die, ended. */
final class Children {

    private static final Duration RESTART_PAUSE = Duration.ofMillis(500);

    /** Of a program that somebody has asked to end: 128 and the number of SIGTERM. */
    private static final int ASKED_TO_END = 143;

    private final StateFolder state;
    private final Spawner spawner;
    private final Console console;
    private final Map<String, ChildMark> running = new ConcurrentHashMap<>();
    private final Map<String, Restarts> restarts = new ConcurrentHashMap<>();
    private final ExecutorService watchers =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("watcher").factory());
    private volatile boolean ending;

    Children(StateFolder state, Console console) {
        this.state = state;
        this.console = console;
        this.spawner = new Spawner(state.logs());
    }

    /**
     * Starts a process and keeps it alive.
     *
     * @param ready whether it answers, asked after each restart
     */
    void keep(Command command, BooleanSupplier ready) {
        keep(command.name(), () -> command, ready);
    }

    /**
     * The same where the command may be another one at each start. What is left down is started
     * again as soon as it is another one.
     *
     * @param name the command's, whichever it is
     */
    void keep(String name, Supplier<Command> command, BooleanSupplier ready) {
        var now = command.get();
        var kept = new Kept(name, command, now, ready);
        start(now).onExit().thenAcceptAsync(ended -> onEnd(kept, ended.exitValue()), watchers);
    }

    /**
     * @param started what its process was started by
     */
    private record Kept(
            String name, Supplier<Command> command, Command started, BooleanSupplier ready) {}

    /** Starts a process that is not started again; the caller waits for its end, or ends it. */
    Process begin(Command command) {
        var process = start(command);
        process.onExit().thenRunAsync(() -> forget(command.name()), watchers);
        return process;
    }

    /** Runs a process to its end. */
    void once(Command command) {
        var process = start(command);
        try {
            var exit = process.waitFor();
            forget(command.name());
            if (exit != 0) {
                throw new LaunchFailure(
                        command.name()
                                + " failed with exit code "
                                + exit
                                + lastLines(command.name()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    boolean hasGivenUp(String name) {
        return Files.exists(state.down(name));
    }

    /** What a process said last, for a message about its failure. */
    String lastLines(String name) {
        var log = spawner.log(name);
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
            return "; " + log + " ends with\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            return "; see " + log;
        }
    }

    /** Ends everything; nothing can be started afterwards. */
    void end() {
        List<ChildMark> marks;
        synchronized (this) {
            ending = true;
            marks = new ArrayList<>(running.values());
        }
        Ending.of(marks, state);
    }

    private synchronized Process start(Command command) {
        if (ending) {
            throw new LaunchFailure("The stack is being stopped");
        }
        delete(state.down(command.name()));
        var process = spawner.start(command);
        ProcessMark.of(process.pid())
                .map(mark -> new ChildMark(command.name(), mark, command.stopSignal()))
                .ifPresent(mark -> {
                    mark.write(state);
                    running.put(command.name(), mark);
                });
        return process;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void forget(String name) {
        var mark = running.remove(name);
        if (mark != null) {
            mark.forget(state);
        }
    }

    private void onEnd(Kept kept, int exit) {
        if (ending) {
            return;
        }
        var name = kept.name();
        forget(name);
        if (exit == ASKED_TO_END || mayStartAgain(name)) {
            console.line(name + " ended (" + exit + ") and is started again");
            restart(kept);
            return;
        }
        Json.write(state.down(name), kept.started().run());
        console.line(
                name
                        + " ended again ("
                        + exit
                        + ") and is left down after "
                        + Restarts.MOST
                        + " restarts in 10 minutes; see "
                        + spawner.log(name));
        while (!ending && isAsBefore(kept)) {
            Pause.millis(RESTART_PAUSE.toMillis());
        }
        if (!ending) {
            restarts.remove(name);
            console.line(name + " is to be another one and is started again");
            restart(kept);
        }
    }

    private static boolean isAsBefore(Kept kept) {
        try {
            return kept.command().get().run().equals(kept.started().run());
        } catch (LaunchFailure notThere) {
            return true;
        }
    }

    private boolean mayStartAgain(String name) {
        return restarts.computeIfAbsent(name, first -> new Restarts()).another(System.nanoTime());
    }

    private void restart(Kept kept) {
        var name = kept.name();
        var began = System.nanoTime();
        try {
            Pause.millis(RESTART_PAUSE.toMillis());
            keep(name, kept.command(), kept.ready());
            while (!ending && !kept.ready().getAsBoolean() && running.containsKey(name)) {
                Pause.millis(200);
            }
            if (!ending && running.containsKey(name)) {
                console.line(name + " is ready again after " + Console.told(Console.since(began)));
            }
        } catch (LaunchFailure failure) {
            if (!ending) {
                console.line(String.valueOf(failure.getMessage()));
            }
        }
    }
}

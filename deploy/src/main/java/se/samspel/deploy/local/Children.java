package se.samspel.deploy.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> givenUp = ConcurrentHashMap.newKeySet();
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
     * The same where the command may be another one at each start.
     *
     * @param name the command's, whichever it is
     */
    void keep(String name, Supplier<Command> command, BooleanSupplier ready) {
        start(command.get())
                .onExit()
                .thenAcceptAsync(ended -> onEnd(name, command, ready, ended.exitValue()), watchers);
    }

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
        return givenUp.contains(name);
    }

    /** What a process said last, for a message about its failure. */
    String lastLines(String name) {
        var log = spawner.log(name);
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
            return "; " + log + " ends with\n  " + String.join("\n  ", last);
        } catch (java.io.IOException unreadable) {
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
        var process = spawner.start(command);
        ProcessMark.of(process.pid())
                .map(mark -> new ChildMark(command.name(), mark, command.stopSignal()))
                .ifPresent(mark -> {
                    mark.write(state);
                    running.put(command.name(), mark);
                });
        return process;
    }

    private synchronized void forget(String name) {
        var mark = running.remove(name);
        if (mark != null) {
            mark.forget(state);
        }
    }

    private void onEnd(String name, Supplier<Command> command, BooleanSupplier ready, int exit) {
        if (ending) {
            return;
        }
        forget(name);
        if (exit != ASKED_TO_END && !mayStartAgain(name)) {
            givenUp.add(name);
            console.line(
                    name
                            + " ended again ("
                            + exit
                            + ") and is left down after "
                            + Restarts.MOST
                            + " restarts in 10 minutes; see "
                            + spawner.log(name));
            return;
        }
        console.line(name + " ended (" + exit + ") and is started again");
        restart(name, command, ready);
    }

    private boolean mayStartAgain(String name) {
        return restarts.computeIfAbsent(name, first -> new Restarts()).another(System.nanoTime());
    }

    private void restart(String name, Supplier<Command> command, BooleanSupplier ready) {
        var began = System.nanoTime();
        try {
            Pause.millis(RESTART_PAUSE.toMillis());
            keep(name, command, ready);
            while (!ending && !ready.getAsBoolean() && running.containsKey(name)) {
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

package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes that end when the launcher does, even after kill -9: the kernel signals them
 * when the thread that started them is gone, so one thread lives for that as long as the launcher.
 * Each is a session of its own: Ctrl-C reaches the launcher only, which then ends them in order.
 */
final class Spawner {

    private static final long LOG_LIMIT = 10_000_000;

    private final Path logs;
    private final boolean ownSession = works(List.of("setsid", "true"));
    private final boolean endsWithLauncher =
            works(List.of("setpriv", "--pdeathsig", "TERM", "true"));
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("spawner").factory());

    Spawner(Path logs) {
        this.logs = logs;
    }

    Process start(Command command) {
        try {
            return thread.submit(() -> spawn(command)).get();
        } catch (ExecutionException e) {
            throw new LaunchFailure(command.name() + " can't be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    Path log(String name) {
        return logs.resolve(name + ".log");
    }

    private Process spawn(Command command) throws IOException {
        var log = log(command.name());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(words(command));
        builder.environment().putAll(command.environment());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder.start();
    }

    private List<String> words(Command command) {
        var words = new ArrayList<String>();
        if (ownSession) {
            words.add("setsid");
        }
        // A change of user or user namespace clears the signal, so it is asked for after that.
        words.addAll(command.before());
        if (endsWithLauncher) {
            words.addAll(List.of("setpriv", "--pdeathsig", command.stopSignal()));
        }
        words.addAll(command.run());
        return words;
    }

    /** Whether a command is there and ends well. */
    static boolean works(List<String> words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

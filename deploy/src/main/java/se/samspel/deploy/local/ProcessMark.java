package se.samspel.deploy.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process by its id and the tick it started at: ids are used again, the pair is not. Only what
 * carries a mark that we wrote down is ever ended.
 */
record ProcessMark(long pid, long startTicks) {

    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    static Optional<ProcessMark> of(long pid) {
        try {
            var stat =
                    Files.readString(
                            Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            return fromStat(pid, stat);
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /**
     * The command in the second field may hold spaces and brackets, so fields count from its end.
     */
    static Optional<ProcessMark> fromStat(long pid, String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split("\\s+");
        if (fields.length <= START_TICKS
                || fields[STATE].equals("Z")
                || fields[STATE].equals("X")) {
            return Optional.empty();
        }
        return Optional.of(new ProcessMark(pid, Long.parseLong(fields[START_TICKS])));
    }

    @JsonIgnore
    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Sends a signal by name, if the process still is the one marked. */
    void signal(String name) {
        if (!isAlive()) {
            return;
        }
        try {
            // The shell's own kill: the Java API knows TERM and KILL only.
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

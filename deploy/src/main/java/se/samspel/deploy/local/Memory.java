package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory; what several processes share counts once. */
final class Memory {

    private Memory() {}

    /**
     * @return the bytes of one process, 0 for one that can't be seen
     */
    static long of(long pid) {
        return share(pid);
    }

    /** The same for a process and its descendants. */
    static long ofTree(long pid) {
        var descendants =
                ProcessHandle.of(pid).map(ProcessHandle::descendants).orElseGet(Stream::empty);
        return Stream.concat(Stream.of(pid), descendants.map(ProcessHandle::pid))
                .mapToLong(Memory::share)
                .sum();
    }

    /** The proportional share, so that PostgreSQL's shared buffers aren't counted per backend. */
    private static long share(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException endedOrNotOurs) {
            return 0;
        }
    }
}

package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The database's archived log: each segment of 16 MB once, written by PostgreSQL's own module. Once
 * begun it goes on at every start, since a gap would end what a backup can be restored to.
 */
record Archive(Path folder) {

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final int HEX = 16;
    private static final int TIMELINE = 8;
    private static final int LOG = 16;
    private static final long SEGMENTS_A_LOG = 256;

    /** How old what is not archived yet may be, in seconds; each costs a segment at most. */
    private static final int WITHIN = 60;

    static Archive of(StateFolder state) {
        return new Archive(state.root().resolve("archive"));
    }

    void begin() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure("The archive " + folder + " can't be made: " + e, e);
        }
    }

    boolean isKept() {
        return Files.isDirectory(folder);
    }

    List<String> settings() {
        return isKept()
                ? List.of(
                        "archive_mode=on",
                        "archive_library=basic_archive",
                        into(folder),
                        "archive_timeout=" + WITHIN,
                        // Which was the last one, should a restore have to stop right behind it.
                        "track_commit_timestamp=on")
                : List.of();
    }

    /** For a while what is archived lies elsewhere. */
    static String into(Path folder) {
        return "basic_archive.archive_directory=" + folder;
    }

    /** The shell command by which the server fetches a segment. */
    String fetch() {
        var quoted = folder.toString().replace("'", "'\\''").replace("%", "%%");
        return "cp '" + quoted + "'/%f %p";
    }

    static boolean isSegment(String name) {
        return SEGMENT.matcher(name).matches();
    }

    /** Takes what was archived elsewhere. */
    void take(Path elsewhere) throws IOException {
        try (var files = Files.list(elsewhere)) {
            for (var file : files.toList()) {
                Files.move(file, folder.resolve(file.getFileName()));
            }
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * The newest segment; throws where one is missing between the first and it. A restore begins a
     * new timeline, which goes on with the numbers of the one that it left.
     */
    Path newest(String first) {
        var numbers = new TreeMap<Long, Path>();
        try (var files = Files.list(folder)) {
            files.filter(file -> isSegment(file.getFileName().toString()))
                    .filter(file -> file.getFileName().toString().compareTo(first) >= 0)
                    .sorted()
                    .forEach(file -> numbers.put(number(file.getFileName().toString()), file));
        } catch (IOException e) {
            throw new LaunchFailure("The archive " + folder + " can't be read: " + e, e);
        }
        long next = number(first);
        for (var number : numbers.tailMap(next).keySet()) {
            if (number != next) {
                break;
            }
            next++;
        }
        if (numbers.isEmpty() || next <= numbers.lastKey()) {
            throw new LaunchFailure(
                    "The archive %s lacks the segment %d behind %s"
                            .formatted(folder, next - number(first), first));
        }
        return numbers.lastEntry().getValue();
    }

    private static long number(String segment) {
        return Long.parseLong(segment.substring(TIMELINE, LOG), HEX) * SEGMENTS_A_LOG
                + Long.parseLong(segment.substring(LOG), HEX);
    }
}

package se.samspel.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy of the database's files while it ran, what the loader has done, and the checksum of each
 * in {@code SHA256SUMS}. With the archived log since then it is whole, and not without.
 */
record Backup(Path folder) {

    private static final String SUMS = "SHA256SUMS";
    private static final String ABOUT = "backup.json";

    /**
     * What belongs to a backup.
     *
     * @param finishedAt the earliest moment that it can be restored to, RFC 3339
     * @param firstSegment of the log, without which it is nothing
     */
    record About(String finishedAt, String firstSegment, String release) {

        Instant finished() {
            return Instant.parse(finishedAt);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path load() {
        return folder.resolve("load");
    }

    void finish(About about, Map<String, String> sums) throws IOException {
        var text = Json.MAPPER.writeValueAsString(about) + "\n";
        Files.writeString(folder.resolve(ABOUT), text);
        var all = new TreeMap<>(sums);
        all.put(ABOUT, CheckedCopy.sum(folder.resolve(ABOUT)));
        var lines = new StringBuilder();
        all.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        // Last: a backup without it was cut off.
        Files.writeString(folder.resolve(SUMS), lines);
    }

    About about() {
        try {
            return Json.MAPPER.readValue(Files.readString(folder.resolve(ABOUT)), About.class);
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(folder.resolve(ABOUT) + " can't be read", e);
        } catch (IOException e) {
            throw new LaunchFailure(folder + " is no backup, or one that was cut off", e);
        }
    }

    /** How many files it has; throws where one is missing, changed or too many. */
    int check() {
        try {
            var expected = new TreeMap<String, String>();
            for (var line : Files.readAllLines(folder.resolve(SUMS))) {
                var parts = line.split(" {2}", 2);
                expected.put(parts[1], parts[0]);
            }
            var found = CheckedCopy.sums(folder);
            found.remove(SUMS);
            if (!found.equals(expected)) {
                throw new LaunchFailure(
                        folder
                                + " is damaged: "
                                + difference(expected, found)
                                + " is not as it was");
            }
            return found.size();
        } catch (IOException e) {
            throw new LaunchFailure(folder + " is no backup, or one that was cut off", e);
        }
    }

    private static String difference(Map<String, String> expected, Map<String, String> found) {
        var all = new TreeMap<>(expected);
        all.putAll(found);
        return all.keySet().stream()
                .filter(path -> !found.getOrDefault(path, "").equals(expected.get(path)))
                .findFirst()
                .orElseThrow();
    }
}

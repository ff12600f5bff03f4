package se.samspel.deploy.local;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code deploy/restore} was asked for.
 *
 * @param to null for as far as the log goes
 */
record RestoreOptions(Path from, @Nullable Instant to) {

    static RestoreOptions parse(List<String> words) {
        boolean from = words.size() >= 2 && words.getFirst().equals("--from");
        if (from && words.size() == 2) {
            return new RestoreOptions(path(words), null);
        }
        if (from && words.size() == 4 && words.get(2).equals("--to")) {
            return new RestoreOptions(path(words), moment(words.getLast()));
        }
        throw new LaunchFailure("--from BACKUP [--to TIME]; see deploy/restore --help");
    }

    private static Path path(List<String> words) {
        return Path.of(words.get(1)).toAbsolutePath().normalize();
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new LaunchFailure("--to is a moment as 2026-11-27T09:30:00Z, not " + text, e);
        }
    }
}

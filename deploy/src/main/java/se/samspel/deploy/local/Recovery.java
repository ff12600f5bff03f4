package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One restoration: the backup's files in place of those that are there, and the log after them. */
final class Recovery {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'replaced-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final Place place;
    private final Backup backup;
    private final Console console;
    private final Postgres postgres;
    private final Archive archive;
    private final Path aside;
    private final Path archived;

    Recovery(Place place, Backup backup, Console console) {
        this.place = place;
        this.backup = backup;
        this.console = console;
        this.postgres = new Postgres(place, new Children(place.state(), console));
        this.archive = Archive.of(place.state());
        this.aside = place.state().root().resolve(NAME.format(Instant.now()));
        this.archived = place.state().postgres().resolve("archived");
    }

    /** Where what was there is kept. */
    Path aside() {
        return aside;
    }

    /** Lays aside what is there. */
    void begin() throws IOException {
        if (!archive.isKept()) {
            throw new LaunchFailure("There is no archived log in " + archive.folder());
        }
        postgres.unpack();
        Files.createDirectory(aside);
        move(postgres.data(), aside.resolve("data"));
        move(place.state().load(), aside.resolve("load"));
    }

    /** Puts it back. */
    void undo() {
        try {
            for (var each : List.of(postgres.data(), place.state().load())) {
                var kept = aside.resolve(each.getFileName());
                if (Files.exists(kept)) {
                    StateFolder.delete(each);
                    move(kept, each);
                }
            }
            StateFolder.delete(archived);
            StateFolder.delete(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings the databases to the moment, or as far as the log goes.
     *
     * @return the moment, or the time of the last transaction
     */
    Instant to(Optional<Instant> moment) throws IOException {
        var target =
                moment.map(to -> List.of("recovery_target_time=" + MOMENT.format(to)))
                        .orElse(List.of());
        var found = replay(target, moment);
        if (found.isWhole()) {
            return moment.orElse(found.committedAt());
        }
        // A database is dropped before its drop is committed: a replay that looks for the first
        // commit after the moment does it too. Right behind the last one before is early enough.
        console.line("a database was dropped next; stopping before that");
        var again = replay(List.of(rightBehind(found)), moment);
        if (!again.isWhole()) {
            throw new LaunchFailure("a database was gone by then: take an earlier moment");
        }
        return moment.orElse(again.committedAt());
    }

    /** What was committed before the backup was finished lies in it, where no replay can stop. */
    private String rightBehind(RestoredDatabases.Found found) {
        return found.committedAt().equals(backup.about().finished())
                ? "recovery_target=immediate"
                : "recovery_target_xid=" + found.lastTransaction();
    }

    private RestoredDatabases.Found replay(List<String> target, Optional<Instant> moment)
            throws IOException {
        lay();
        console.line("replaying the log");
        var settings = new ArrayList<>(target);
        settings.add("recovery_target_action=promote");
        settings.add("restore_command=" + archive.fetch());
        // Nothing of a replay that is given up may stay in the archive as if it had happened.
        settings.add(Archive.into(archived));
        try (var running = postgres.recover(settings, PATIENCE)) {
            return new RestoredDatabases(postgres, backup.about().finished()).look(moment);
        } catch (SQLException e) {
            throw new LaunchFailure("the databases don't answer: " + e.getMessage(), e);
        }
    }

    private void lay() throws IOException {
        StateFolder.delete(postgres.data());
        CheckedCopy.of(backup.data(), postgres.data(), path -> true);
        Files.setPosixFilePermissions(
                postgres.data(), PosixFilePermissions.fromString("rwx------"));
        Files.createFile(postgres.data().resolve("recovery.signal"));
        StateFolder.delete(place.state().load());
        if (Files.isDirectory(backup.load())) {
            CheckedCopy.of(backup.load(), place.state().load(), path -> true);
        }
        copyUnarchived();
        StateFolder.delete(archived);
        Files.createDirectory(archived);
    }

    /** From now on what was restored is what is. */
    void finish() throws IOException {
        archive.take(archived);
        Files.delete(archived);
    }

    /** The end of the log, where the disk still has it and the archive does not. */
    private void copyUnarchived() throws IOException {
        var log = aside.resolve("data/pg_wal");
        if (!Files.isDirectory(log)) {
            return;
        }
        try (var files = Files.list(log)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (Archive.isSegment(name) && !archive.has(name)) {
                    Files.copy(file, postgres.data().resolve("pg_wal").resolve(name));
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }
}

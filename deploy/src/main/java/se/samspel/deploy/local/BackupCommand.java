package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** {@code deploy/backup}: copies the databases while they run, or checks a copy. */
final class BackupCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What a server makes anew at its start, and the log, which comes from the archive. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "pg_wal",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_replslot",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans",
                    "postmaster.pid",
                    "postmaster.opts");

    private final Place place;
    private final Archive archive;

    BackupCommand(Place place) {
        this.place = place;
        this.archive = Archive.of(place.state());
    }

    int run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--check")) {
            return check(new Backup(Path.of(arguments.getLast()).toAbsolutePath().normalize()));
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--to")) {
            return make(Path.of(arguments.getLast()));
        }
        if (!arguments.isEmpty()) {
            throw new LaunchFailure("--to DIR or --check BACKUP; see deploy/backup --help");
        }
        return make(place.state().backups());
    }

    private int make(Path all) {
        var postgres = new Postgres(place, new Children(place.state(), new Console(System.out)));
        if (LauncherMark.read(place.state()).filter(LauncherMark::isAlive).isEmpty()) {
            throw new LaunchFailure("The stack isn't running: deploy/run --archive");
        }
        try (var connection = postgres.connectPatiently("postgres")) {
            if (!one(connection, "show archive_mode").equals("on")) {
                throw new LaunchFailure(
                        "The log isn't archived: deploy/stop, then deploy/run --archive");
            }
            var backup = new Backup(made(all.toAbsolutePath().normalize()));
            copy(connection, postgres.data(), backup);
            System.out.println(backup.folder());
            return 0;
        } catch (SQLException | IOException e) {
            throw new LaunchFailure("No backup is made: " + e.getMessage(), e);
        }
    }

    private static Path made(Path all) throws IOException {
        Files.createDirectories(all);
        return Files.createDirectory(
                all.resolve(NAME.format(Instant.now())),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** The connection must stay open from begin to end: with it the server ends the backup. */
    private void copy(Connection connection, Path data, Backup backup)
            throws SQLException, IOException {
        var first =
                one(connection, "select pg_walfile_name(pg_backup_start('deploy/backup', true))");
        var sums = new HashMap<>(CheckedCopy.of(data, backup.data(), BackupCommand::isWanted));
        if (Files.isDirectory(place.state().load())) {
            sums.putAll(CheckedCopy.of(place.state().load(), backup.load(), path -> true));
        }
        String last;
        String finished;
        try (var statement = connection.createStatement();
                var stop =
                        statement.executeQuery(
                                "select labelfile, pg_walfile_name(lsn),"
                                        + " clock_timestamp() at time zone 'UTC'"
                                        + " from pg_backup_stop(false)")) {
            stop.next();
            last = stop.getString(2);
            finished = stop.getString(3).replace(' ', 'T') + "Z";
            var label = Files.writeString(backup.data().resolve("backup_label"), stop.getString(1));
            sums.put(backup.folder().relativize(label).toString(), CheckedCopy.sum(label));
        }
        await(connection, last);
        backup.finish(
                new Backup.About(finished, first, one(connection, "show server_version")), sums);
    }

    private static boolean isWanted(Path path) {
        var name = path.getFileName().toString();
        return !LEFT_OUT.contains(path.getName(0).toString())
                && !name.startsWith("pgsql_tmp")
                && !name.startsWith("pg_internal.init");
    }

    /** A backup is one only once the log that was written beside it is archived. */
    private void await(Connection connection, String segment) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!archive.has(segment)) {
            if (System.nanoTime() > deadline) {
                throw new LaunchFailure(
                        "The log isn't archived in time; failures since the start: "
                                + one(connection, "select failed_count from pg_stat_archiver"));
            }
            Pause.millis(100);
        }
    }

    private int check(Backup backup) {
        var files = backup.check();
        var about = backup.about();
        var newest = archive.newest(about.firstSegment());
        try {
            System.out.printf(
                    "good: %d files, and no gap in the archived log%n"
                            + "restores to any moment from %s to %s%n",
                    files, about.finishedAt(), Files.getLastModifiedTime(newest).toInstant());
        } catch (IOException e) {
            throw new LaunchFailure("The archive can't be read: " + e.getMessage(), e);
        }
        return 0;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

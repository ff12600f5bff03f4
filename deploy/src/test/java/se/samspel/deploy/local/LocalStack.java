package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A stack for a test: the real commands, on free ports and with a state folder of its own. */
final class LocalStack {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** With two instances of each service. */
    private static final int MOST_PORTS = 30;

    private final Path home = Path.of("..").toAbsolutePath().normalize();
    private final Path state;
    private final int base;
    private final Path output;
    private final Map<String, String> settings;

    LocalStack(String name) throws IOException {
        this(name, Map.of());
    }

    /**
     * @param settings environment of the launcher and so of the services
     */
    LocalStack(String name, Map<String, String> settings) throws IOException {
        this.settings = settings;
        var target = Files.createDirectories(home.resolve("deploy/target/stacks"));
        this.state = target.resolve(name);
        this.output = target.resolve(name + ".out");
        this.base = freeBase();
        StateFolder.delete(state);
        Files.deleteIfExists(output);
        // Unpacked once for all stacks: the programs hold no data.
        var programs = Files.createDirectories(target.resolve("programs"));
        new StateFolder(state).prepare();
        Files.delete(new StateFolder(state).programs());
        Files.createSymbolicLink(new StateFolder(state).programs(), programs);
    }

    private static int freeBase() {
        while (true) {
            var base = 20_000 + 10 * ThreadLocalRandom.current().nextInt(1_000);
            if (IntStream.range(base, base + MOST_PORTS).allMatch(PortHolder::isFree)) {
                return base;
            }
        }
    }

    /** {@code deploy/run} in the background; returns when the stack is up. */
    void start(String... options) throws IOException {
        var process = builder("run", options).redirectOutput(output.toFile()).start();
        until(() -> output().contains("up; Ctrl-C") || !process.isAlive());
        assertThat(process.isAlive()).as(output()).isTrue();
    }

    /** Starts a command and leaves it running; what it says is in the file. */
    Process begin(Path said, String command, String... arguments) throws IOException {
        return builder(command, arguments).redirectOutput(said.toFile()).start();
    }

    /** Runs a command to its end. */
    Ended run(String command, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), command, arguments);
    }

    Ended run(Map<String, String> environment, String command, String... arguments)
            throws IOException, InterruptedException {
        var builder = builder(command, arguments);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }

    record Ended(int exit, String output) {}

    String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Place place() {
        return Place.of(
                home,
                Map.of(
                        "SAMSPEL_STATE", state.toString(),
                        "SAMSPEL_PORT_BASE", String.valueOf(base)));
    }

    ProcessMark process(String name) {
        return ChildMark.all(place().state()).stream()
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElseThrow()
                .process();
    }

    boolean lives(String name) {
        return ChildMark.all(place().state()).stream()
                .anyMatch(mark -> mark.name().equals(name) && mark.process().isAlive());
    }

    /** Whether each part of the stack says that it is ready. */
    boolean isReady() {
        return new Parts(place()).all().stream().allMatch(part -> part.ready().getAsBoolean());
    }

    /** The addresses of a service's instances, past the proxy. */
    List<String> instances(Service service) {
        var place = place();
        return Instance.of(service, place.replicas()).stream()
                .map(instance -> "http://127.0.0.1:" + instance.port(place.ports()))
                .toList();
    }

    /** kill -9 of one of the stack's own processes. */
    void kill(String name) {
        process(name).signal("KILL");
    }

    String token(String client) throws IOException, InterruptedException {
        return new Tokens(place().issuer(), place().secrets()).token(client);
    }

    /** An answer as Keycloak's administrator reads it. */
    JsonNode keycloak(String path) throws IOException, InterruptedException {
        var login =
                Http.request(place().keycloak() + "/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                Http.form(
                                        Map.of(
                                                "grant_type",
                                                "client_credentials",
                                                "client_id",
                                                Keycloak.ADMINISTRATOR,
                                                "client_secret",
                                                place().passwords().of(Keycloak.ADMINISTRATOR))))
                        .build();
        var token = Json.parse(Http.patiently(login).body()).path("access_token").asText();
        var response = get(place().keycloak() + "/admin/realms/samspel" + path, token);
        assertThat(response.statusCode()).isEqualTo(200);
        return Json.parse(response.body());
    }

    HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        return get(url, token, "application/json");
    }

    HttpResponse<String> get(String url, String token, String form)
            throws IOException, InterruptedException {
        HttpRequest request =
                Http.request(url)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", form)
                        .GET()
                        .build();
        return Http.patiently(request);
    }

    /** What an authority's client reads of its own affairs. */
    JsonNode followUp(String client, Service service, String path)
            throws IOException, InterruptedException {
        var request =
                Http.request(api(service) + path)
                        .header("Authorization", "Bearer " + token(client))
                        .header("Samspel-Acting-User", "someone")
                        .header("Samspel-Acting-Unit", "unit-1")
                        .header("Samspel-Purpose", "FOLLOW_UP")
                        .GET()
                        .build();
        var answer = Http.patiently(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.parse(answer.body());
    }

    /** The address of a service's interface, through the proxy where there are several. */
    String api(Service service) {
        return place().service(service) + "/" + service.word() + "/v1";
    }

    /** Whether everything announced has been taken in everywhere. */
    boolean isSettled() {
        try {
            for (var service : Service.values()) {
                if (!isSettled(service)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer without the figures tells nothing, so it doesn't tell that all is taken in. */
    private boolean isSettled(Service service) throws IOException, InterruptedException {
        var answer = get(api(service) + "/freshness", token("operator"));
        if (answer.statusCode() != 200) {
            return false;
        }
        var fresh = Json.parse(answer.body());
        boolean settled = fresh.path("inputs").isArray();
        settled &= fresh.path("outboxPending").asLong(-1) == 0;
        for (var input : fresh.path("inputs")) {
            settled &= input.path("lag").asLong(-1) == 0;
        }
        return settled;
    }

    /** As the stack's own superuser, whom no row-level security holds. */
    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                Postgres.url(place(), name),
                Postgres.SUPERUSER,
                place().passwords().of(Postgres.NAME));
    }

    /** Each row as its values with commas between. */
    List<String> rows(Service service, String sql) {
        try (var database = database(service.word());
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var values = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(String.join(",", values));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a query of one figure gives. */
    long number(Service service, String sql) {
        return Long.parseLong(rows(service, sql).getFirst());
    }

    static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Pause.millis(200);
        }
    }

    private ProcessBuilder builder(String command, String... arguments) {
        var words = new ArrayList<String>();
        words.add(home.resolve("deploy").resolve(command).toString());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        equip(builder.environment());
        return builder;
    }

    /** What the commands need to know to be about this stack. */
    void equip(Map<String, String> environment) {
        environment.putAll(settings);
        environment.put("SAMSPEL_STATE", state.toString());
        environment.put("SAMSPEL_PORT_BASE", String.valueOf(base));
        environment.put("SAMSPEL_BUILD", "no");
        // A stack of a test lives for minutes: what the second compiler does is never paid back.
        environment.put("SAMSPEL_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }
}

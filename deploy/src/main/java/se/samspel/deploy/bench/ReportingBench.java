package se.samspel.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Stack;

/**
 * Measures reporting-service with a small nation and the whole one: the rebuild against COPY, one
 * intervention's team report while the nation grows, and a national report against plain SQL.
 */
public final class ReportingBench {

    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final String PERIOD = "?from=2024-01-01&to=2024-12-31";
    private static final String ROLE = "reporting_app";
    private static final String HOST = "bench-host";
    private static final int REQUESTS = 300;

    private final Stack stack;
    private final Connection database;
    private final Map<String, Object> kafka;
    private final Progress progress;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private final List<String> lines = new ArrayList<>();

    /**
     * @param database of reporting-service, as a superuser
     * @param kafka properties of a client that may write
     */
    public ReportingBench(
            Stack stack, Connection database, Map<String, Object> kafka, Progress progress) {
        this.stack = stack;
        this.database = database;
        this.kafka = kafka;
        this.progress = progress;
    }

    /**
     * @param sizes enrolments in turn, ascending
     * @param results where the raw output goes
     */
    public void run(List<Integer> sizes, Path results)
            throws IOException, SQLException, InterruptedException {
        stack.onboardAuthority(HOST, EnrolmentEvents.host(0));
        tell("# Reporting: " + sizes + " enrolments");
        var there = 0;
        for (var size : sizes) {
            produce(there, size);
            there = size;
            var rebuilt = rebuild(size);
            if (size.equals(sizes.getLast())) {
                new ReportingRatios(database, this::tell).copy(size, rebuilt, results);
            }
            awaitSums();
            teamReport(size);
        }
        new ReportingRatios(database, this::tell).nation();
        Files.createDirectories(results);
        Files.write(results.resolve("reporting.md"), lines);
    }

    private void produce(int from, int to) {
        try (var events = new EnrolmentEvents(kafka)) {
            events.foundation(
                    (to + EnrolmentEvents.PER_ASSOCIATION - 1) / EnrolmentEvents.PER_ASSOCIATION);
            events.enrolments(from, to);
        }
        tell("- told of " + to + " enrolments");
    }

    /** Into an empty table; the milliseconds it took by the service's own clock. */
    private long rebuild(int size) throws IOException, SQLException, InterruptedException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate enrolment");
        }
        var id = call(post("/rebuilds", "{\"projections\":[\"enrolment\"]}"), 202).get("id");
        var rebuild = call(get("/rebuilds/" + id.asText(), "operator"), 200);
        while (!rebuild.get("state").asText().equals("DONE")) {
            pause();
            rebuild = call(get("/rebuilds/" + id.asText(), "operator"), 200);
        }
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze enrolment");
        }
        var took =
                Duration.between(
                                Instant.parse(rebuild.get("startedAt").asText()),
                                Instant.parse(rebuild.get("finishedAt").asText()))
                        .toMillis();
        tell("- rebuild of %d: %d ms, %d a second".formatted(size, took, size * 1000L / took));
        return took;
    }

    private void awaitSums() throws IOException, SQLException, InterruptedException {
        var began = System.nanoTime();
        while (call(get("/projection-state", "operator"), 200).get("waiting").asLong() > 0) {
            pause();
        }
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze monthly_figure");
        }
        tell(
                "- all sums made again in %d s"
                        .formatted((System.nanoTime() - began) / 1_000_000_000));
    }

    private void teamReport(int size) throws IOException, SQLException, InterruptedException {
        var path = "/interventions/" + EnrolmentEvents.intervention(0, 0) + "/team-report" + PERIOD;
        for (var i = 0; i < REQUESTS; i++) {
            call(get(path, HOST), 200);
        }
        DatabaseWork.reset(database);
        var micros = new long[REQUESTS];
        for (var i = 0; i < REQUESTS; i++) {
            var began = System.nanoTime();
            call(get(path, HOST), 200);
            micros[i] = (System.nanoTime() - began) / 1_000;
        }
        var series = new Series("team report", size, micros, DatabaseWork.read(database, ROLE));
        var enrolments =
                series.work().statements().stream()
                        .filter(one -> one.text().contains("from enrolment"))
                        .toList();
        tell(
                String.format(
                        Locale.ROOT,
                        "- team report of one intervention, nation of %d: p50 %.2f ms, p99 %.2f ms,"
                                + " %s statements; of enrolments %d, %s rows and %s pages a request",
                        size,
                        series.percentile(50) / 1000.0,
                        series.percentile(99) / 1000.0,
                        series.work().statementsPer(REQUESTS),
                        enrolments.size(),
                        new DatabaseWork(enrolments).rowsPer(REQUESTS),
                        new DatabaseWork(enrolments).blocksPer(REQUESTS)));
    }

    private void tell(String line) {
        lines.add(line);
        progress.line(line);
    }

    private HttpRequest get(String path, String who) throws IOException, InterruptedException {
        return to(path, who).GET().build();
    }

    private HttpRequest post(String path, String body) throws IOException, InterruptedException {
        return to(path, "operator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path, String who)
            throws IOException, InterruptedException {
        var address = URI.create(stack.api(Api.REPORTING) + path);
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + stack.accessToken(who));
    }

    private JsonNode call(HttpRequest request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(request.uri().getPath() + " answers " + response.statusCode());
        }
        return json.readTree(response.body());
    }

    private void pause() throws IOException, InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IOException("not done after " + LONGEST.toMinutes() + " minutes");
        }
        Thread.sleep(500);
    }
}

package se.samspel.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.deploy.growth.ReportTimes;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Stack;

/**
 * Measures reporting-service with a small nation and the whole one: the rebuild against COPY, one
 * intervention's team report while the nation grows, and a national report against plain SQL.
 */
public final class ReportingBench {

    static final String ROLE = "reporting_app";

    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final int HEAVIEST = 6;
    private static final String HOST = "bench-host";
    private static final int PER_ASSOCIATION = 12_500;

    private final Stack stack;
    private final Connection database;
    private final Map<String, Object> kafka;
    private final Progress progress;
    private final ReportingCalls calls;
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
        this.calls = new ReportingCalls(stack);
    }

    /**
     * @param sizes enrolments in turn, ascending
     * @param results where the raw output goes
     * @throws IOException where a team report is not one indexed statement, too
     */
    public void run(List<Integer> sizes, Path results)
            throws IOException, SQLException, InterruptedException {
        stack.onboardAuthority(HOST, EnrolmentEvents.host(0));
        tell("# Reporting: " + sizes + " enrolments");
        try {
            measure(sizes);
        } finally {
            Files.createDirectories(results);
            Files.write(results.resolve("reporting.md"), lines);
        }
    }

    private void measure(List<Integer> sizes)
            throws IOException, SQLException, InterruptedException {
        var there = 0;
        for (var size : sizes) {
            produce(there, size, PER_ASSOCIATION);
            there = size;
            var rebuilt = rebuild(size);
            if (size.equals(sizes.getLast())) {
                new RebuildRatio(database, this::tell).measure(size, rebuilt);
            }
            awaitSums();
            team(size);
        }
        national();
    }

    /**
     * Tells of more enrolments and measures with them.
     *
     * @param from how many there are
     * @param to how many there are then
     * @param perAssociation how many of them each association has
     */
    ReportTimes measure(int from, int to, int perAssociation)
            throws IOException, SQLException, InterruptedException {
        stack.onboardAuthority(HOST, EnrolmentEvents.host(0));
        produce(from, to, perAssociation);
        return new ReportTimes(to, rebuild(to), awaitSums(), team(to), national());
    }

    private long team(int size) throws IOException, SQLException, InterruptedException {
        return new TeamReport(calls, database, this::tell, HOST).measure(size);
    }

    private long national() throws IOException, SQLException, InterruptedException {
        return new NationalReport(calls, database, this::tell, HOST).measure();
    }

    private void produce(int from, int to, int perAssociation) {
        var began = System.nanoTime();
        try (var events = new EnrolmentEvents(kafka, perAssociation)) {
            events.foundation(to);
            events.enrolments(from, to);
        }
        tell("- told of %d enrolments, in %d s".formatted(to, seconds(began)));
    }

    /** Into an empty table; the milliseconds it took by the service's own clock. */
    private long rebuild(int size) throws IOException, SQLException, InterruptedException {
        execute("truncate enrolment");
        DatabaseWork.reset(database);
        var rebuild = rebuilt("{\"projections\":[\"enrolment\"]}");
        var work = DatabaseWork.read(database, ROLE);
        execute("vacuum analyze enrolment");
        var took =
                Duration.between(
                                Instant.parse(rebuild.get("startedAt").asText()),
                                Instant.parse(rebuild.get("finishedAt").asText()))
                        .toMillis();
        tell("- rebuild of %d: %d ms, %d a second".formatted(size, took, size * 1000L / took));
        heaviest(work);
        return took;
    }

    /** A rebuild, when it is done. */
    JsonNode rebuilt(String order) throws IOException, InterruptedException {
        var id = calls.order("/rebuilds", order).get("id").asText();
        var rebuild = calls.read("/rebuilds/" + id, "operator");
        while (!rebuild.get("state").asText().equals("DONE")) {
            if (rebuild.get("state").asText().equals("FAILED")) {
                throw new IOException("the rebuild was given up: see the service's log");
            }
            pause();
            rebuild = calls.read("/rebuilds/" + id, "operator");
        }
        return rebuild;
    }

    /** The milliseconds it took. */
    private long awaitSums() throws IOException, SQLException, InterruptedException {
        var began = System.nanoTime();
        DatabaseWork.reset(database);
        while (calls.read("/projection-state", "operator").get("waiting").asLong() > 0) {
            pause();
        }
        var took = (System.nanoTime() - began) / 1_000_000;
        tell("- all sums made again in %d s".formatted(took / 1_000));
        heaviest(DatabaseWork.read(database, ROLE));
        execute("vacuum analyze monthly_figure");
        return took;
    }

    private void heaviest(DatabaseWork work) {
        work.heaviest(HEAVIEST).forEach(line -> tell("      " + line));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    private void tell(String line) {
        lines.add(line);
        progress.line(line);
    }

    private void pause() throws IOException, InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IOException("not done after " + LONGEST.toMinutes() + " minutes");
        }
        Thread.sleep(500);
    }
}

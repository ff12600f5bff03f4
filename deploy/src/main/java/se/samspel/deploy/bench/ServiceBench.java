package se.samspel.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Stack;

/**
 * Measures a service with few rows and with many: each call's times, and what the database did for
 * it, so that one sees what grows with the table.
 */
public final class ServiceBench {

    /** Until the service's JVM has compiled what it runs; else the first size looks slow. */
    private static final int UNTIL_COMPILED = 4_000;

    private static final int WARM_UP = 500;
    private static final int REQUESTS = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private final Measured measured;
    private final Stack stack;
    private final Connection database;
    private final Progress progress;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long deadline = System.nanoTime() + LONGEST.toNanos();

    /**
     * @param database of the measured service, as a superuser
     */
    public ServiceBench(Measured measured, Stack stack, Connection database, Progress progress) {
        this.measured = measured;
        this.stack = stack;
        this.database = database;
        this.progress = progress;
    }

    /**
     * @param sizes how many rows there are in turn, ascending
     * @param keys the folder of the service's keys
     * @param results where the raw output goes
     */
    public void run(List<Integer> sizes, Path keys, Path results)
            throws IOException, SQLException, InterruptedException {
        measured.onboard(stack);
        var seeding = measured.seeding(database, keys);
        var series = new ArrayList<Series>();
        var reads = new ArrayList<String>();
        var there = 0;
        for (var size : sizes) {
            seeding.add(there, size);
            progress.line(size + " " + measured.rows());
            var calls = offered();
            warmUp(calls, size, there == 0 ? UNTIL_COMPILED : WARM_UP);
            there = size;
            reads.addAll(measure(calls, size, series));
        }
        var outcome =
                new BenchResults(measured, series, reads, measured.afterwards(database, series));
        outcome.write(results);
        outcome.table().forEach(progress::line);
    }

    private List<BenchCall> offered() throws IOException, InterruptedException {
        var offered = new ArrayList<BenchCall>();
        for (var call : measured.calls()) {
            var status = status(call, new MadeUpPerson(0));
            if (status == 404 || status == 405) {
                progress.line(call.name() + ": not offered by this build, left out");
            } else {
                offered.add(call);
            }
        }
        return offered;
    }

    private void warmUp(List<BenchCall> calls, int size, int requests)
            throws IOException, InterruptedException {
        var chosen = new Random(0);
        for (var call : calls) {
            for (var i = 0; i < requests; i++) {
                timed(call, new MadeUpPerson(chosen.nextInt(size)));
            }
        }
    }

    /**
     * @return per table: rows there, table, scans from end to end, rows read, requests meanwhile
     */
    private List<String> measure(List<BenchCall> calls, int size, List<Series> series)
            throws IOException, SQLException, InterruptedException {
        var before = TableReads.read(database);
        for (var call : calls) {
            series.add(measure(call, size));
        }
        series.addAll(measured.besides(database, size));
        var after = TableReads.read(database);
        return measured.tables().stream()
                .map(table ->
                        "%d\t%s\t%d\t%d\t%d"
                                .formatted(
                                        size,
                                        table,
                                        after.since(before, table).scans(),
                                        after.since(before, table).rows(),
                                        calls.size() * REQUESTS))
                .toList();
    }

    private Series measure(BenchCall call, int size)
            throws IOException, SQLException, InterruptedException {
        var chosen = new Random(size);
        DatabaseWork.reset(database);
        var micros = new long[REQUESTS];
        for (var i = 0; i < REQUESTS; i++) {
            micros[i] = timed(call, new MadeUpPerson(chosen.nextInt(size)));
        }
        return new Series(call.name(), size, micros, DatabaseWork.read(database, measured.role()));
    }

    private long timed(BenchCall call, MadeUpPerson person)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var status = status(call, person);
        var took = (System.nanoTime() - began) / 1_000;
        if (status != 200 && status != 201) {
            throw new IOException(call.name() + " answers " + status);
        }
        if (System.nanoTime() > deadline) {
            throw new IOException("not done after " + LONGEST.toMinutes() + " minutes");
        }
        return took;
    }

    private int status(BenchCall call, MadeUpPerson person)
            throws IOException, InterruptedException {
        URI api = stack.api(measured.api());
        var token = stack.accessToken(measured.client(person));
        return client.send(call.request(api, person, token), BodyHandlers.ofString()).statusCode();
    }
}

package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.samspel.deploy.bench.Measured;
import se.samspel.deploy.bench.ReportingBench;
import se.samspel.deploy.bench.ServiceBench;

/**
 * {@code deploy/bench}: a service of its own, with a scratch database that is thrown away, on ports
 * of its own; a stack that runs is left alone.
 */
final class BenchCommand {

    private static final String STANDARD_BASE = "18280";
    private static final Service REPORTING = Service.REPORTING;
    private static final List<Integer> NATION = List.of(100_000, 1_000_000);
    private static final List<String> COUNTING =
            List.of(
                    "shared_preload_libraries=pg_stat_statements",
                    "pg_stat_statements.track=top",
                    "shared_buffers=256MB",
                    "max_wal_size=2GB");

    private final Path home;
    private final Place scratch;
    private final Console console = new Console(System.out);

    BenchCommand(Path home) {
        this.home = home;
        this.scratch = Scratch.place(home, "bench", STANDARD_BASE);
    }

    int run(List<String> arguments) throws InterruptedException {
        if (!arguments.isEmpty() && arguments.getFirst().equals("startup")) {
            return startup(arguments.subList(1, arguments.size()));
        }
        var reporting = !arguments.isEmpty() && arguments.getFirst().equals(REPORTING.word());
        var measured = reporting ? null : measured(arguments);
        var sizes = sizes(arguments, measured == null ? NATION : measured.sizes());
        try (var stack = Scratch.open(scratch, console)) {
            return measured == null
                    ? measureReporting(stack, sizes)
                    : measure(stack, measured, sizes);
        }
    }

    private int startup(List<String> arguments) throws InterruptedException {
        try {
            return new StartupBench(home, console).run(arguments);
        } catch (IOException failure) {
            throw new LaunchFailure("The bench broke off: " + failure.getMessage(), failure);
        }
    }

    private int measure(Scratch stack, Measured measured, List<Integer> sizes)
            throws InterruptedException {
        var service = service(measured);
        stack.start(List.of(service), COUNTING);
        var results = results();
        try (var database = database(stack, service)) {
            new ServiceBench(measured, new RunningStack(scratch), database, console::line)
                    .run(sizes, scratch.state().keys().resolve(service.module()), results);
        } catch (IOException | SQLException failure) {
            throw new LaunchFailure("The bench broke off: " + failure.getMessage(), failure);
        }
        console.line("raw output in " + results);
        return 0;
    }

    private int measureReporting(Scratch stack, List<Integer> sizes) throws InterruptedException {
        stack.start(List.of(REPORTING), COUNTING);
        var kafka = new KafkaUsers(scratch.passwords()).administrator(scratch);
        try (var database = database(stack, REPORTING)) {
            new ReportingBench(new RunningStack(scratch), database, kafka, console::line)
                    .run(sizes, results());
        } catch (IOException | SQLException failure) {
            throw new LaunchFailure("The bench broke off: " + failure.getMessage(), failure);
        }
        console.line("raw output in " + results());
        return 0;
    }

    private Path results() {
        return home.resolve("deploy/bench-results").resolve(LocalDate.now().toString());
    }

    private static Service service(Measured measured) {
        return switch (measured) {
            case PARTICIPANTS -> Service.PARTICIPANT;
            case REFERRALS -> Service.REFERRAL;
            case LEDGER -> Service.FUNDING;
        };
    }

    private Connection database(Scratch stack, Service service) throws SQLException {
        var database = new Postgres(scratch, stack.children()).connectPatiently(service.word());
        try (var statement = database.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        }
        return database;
    }

    private static Measured measured(List<String> arguments) {
        return Arrays.stream(Measured.values())
                .filter(each -> !arguments.isEmpty() && arguments.getFirst().equals(each.word()))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailure(
                                "Name what to measure: participants, referrals, ledger,"
                                        + " reporting or startup; see deploy/bench"
                                        + " --help"));
    }

    private static List<Integer> sizes(List<String> arguments, List<Integer> usual) {
        if (arguments.size() < 2) {
            return usual;
        }
        try {
            var sizes =
                    Arrays.stream(arguments.get(1).split(","))
                            .map(Integer::valueOf)
                            .sorted()
                            .toList();
            if (sizes.getFirst() >= 30 && sizes.getLast() <= 1_000_000) {
                return sizes;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with a number out of range.
        }
        throw new LaunchFailure("Sizes are numbers from 30 to 1000000, as 2000,200000");
    }
}

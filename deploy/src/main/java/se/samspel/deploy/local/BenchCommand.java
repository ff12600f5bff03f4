package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samspel.deploy.bench.GrowthBench;
import se.samspel.deploy.bench.Measured;
import se.samspel.deploy.bench.ReportingBench;
import se.samspel.deploy.bench.ServiceBench;
import se.samspel.deploy.growth.GrowthOptions;
import se.samspel.deploy.growth.Installation;

/**
 * {@code deploy/bench}: a service of its own, with a scratch database that is thrown away, on ports
 * of its own; a stack that runs is left alone.
 */
final class BenchCommand {

    private static final String STANDARD_BASE = "18280";
    private static final String GROWTH = "growth";
    private static final String NATIONAL = "deploy/kubernetes/overlays/national";
    private static final Service REPORTING = Service.REPORTING;

    /** Its rebuild is measured: the inbox is not to take the same events in beside it. */
    private static final Map<String, String> BESIDE_NO_INBOX =
            Map.of("MP_MESSAGING_INCOMING_EVENTS_TOPICS", "samspel.funding.v1");

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
        try {
            if (!arguments.isEmpty() && arguments.getFirst().equals("startup")) {
                return new StartupBench(home, console).run(arguments.subList(1, arguments.size()));
            }
            var bench = bench(arguments);
            try (var stack = Scratch.open(scratch, console)) {
                bench.measure(stack);
            }
        } catch (IOException | SQLException failure) {
            throw new LaunchFailure("The bench broke off: " + failure.getMessage(), failure);
        }
        console.line("raw output in " + results());
        return 0;
    }

    private interface Bench {

        void measure(Scratch stack) throws IOException, SQLException, InterruptedException;
    }

    private Bench bench(List<String> arguments) {
        var word = arguments.isEmpty() ? "" : arguments.getFirst();
        if (word.equals(GROWTH)) {
            var options = growthOptions(arguments.subList(1, arguments.size()));
            return stack -> simulateGrowth(stack, options);
        }
        if (word.equals(REPORTING.word())) {
            var sizes = sizes(arguments, NATION);
            return stack -> measureReporting(stack, sizes);
        }
        var measured = measured(word);
        var sizes = sizes(arguments, measured.sizes());
        return stack -> measure(stack, measured, sizes);
    }

    private void measure(Scratch stack, Measured measured, List<Integer> sizes)
            throws IOException, SQLException, InterruptedException {
        var service = service(measured);
        start(stack, List.of(service));
        try (var database = database(stack, service)) {
            new ServiceBench(measured, new RunningStack(scratch), database, console::line)
                    .run(sizes, scratch.state().keys().resolve(service.module()), results());
        }
    }

    private void measureReporting(Scratch stack, List<Integer> sizes)
            throws IOException, SQLException, InterruptedException {
        start(stack, List.of(REPORTING));
        try (var database = database(stack, REPORTING)) {
            new ReportingBench(new RunningStack(scratch), database, administrator(), console::line)
                    .run(sizes, results());
        }
    }

    private void simulateGrowth(Scratch stack, GrowthOptions options)
            throws IOException, SQLException, InterruptedException {
        var national = Installation.rendered(home.resolve(NATIONAL));
        start(stack, List.of(Service.values()));
        try (var participant = database(stack, Service.PARTICIPANT);
                var referral = database(stack, Service.REFERRAL);
                var funding = database(stack, Service.FUNDING);
                var reporting = database(stack, REPORTING)) {
            var databases =
                    Map.of(
                            Service.PARTICIPANT.word(), participant,
                            Service.REFERRAL.word(), referral,
                            Service.FUNDING.word(), funding,
                            REPORTING.word(), reporting);
            new GrowthBench(new RunningStack(scratch), databases, administrator(), console::line)
                    .run(home.resolve(Demo.FOLDER), options, national, results());
        }
    }

    private static void start(Scratch stack, List<Service> services) {
        stack.start(new StartUp.Choice(services, COUNTING, Map.of(REPORTING, BESIDE_NO_INBOX)));
    }

    private Map<String, Object> administrator() {
        return new KafkaUsers(scratch.passwords()).administrator(scratch);
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

    private static Measured measured(String word) {
        return Arrays.stream(Measured.values())
                .filter(each -> word.equals(each.word()))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailure(
                                "Name what to measure: participants, referrals, ledger,"
                                        + " reporting, growth or startup; see deploy/bench"
                                        + " --help"));
    }

    private static GrowthOptions growthOptions(List<String> options) {
        try {
            return GrowthOptions.parse(options);
        } catch (IllegalArgumentException wrong) {
            throw new LaunchFailure(wrong.getMessage() + "; see deploy/bench --help", wrong);
        }
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

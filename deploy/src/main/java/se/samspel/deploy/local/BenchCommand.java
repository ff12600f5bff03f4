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
        this.scratch =
                Place.of(
                        home,
                        Map.of(
                                "SAMSPEL_STATE",
                                home.resolve("deploy/target/bench").toString(),
                                "SAMSPEL_PORT_BASE",
                                System.getenv().getOrDefault("SAMSPEL_PORT_BASE", STANDARD_BASE)));
    }

    int run(List<String> arguments) throws InterruptedException {
        var bench = bench(arguments);
        scratch.state().prepare();
        if (Lock.take(scratch.state()).isEmpty()) {
            throw new LaunchFailure("A bench runs already in " + scratch.state().root());
        }
        Ending.of(ChildMark.all(scratch.state()), scratch.state());
        scratch.state().empty();
        scratch.state().prepare();
        var checks = new StartChecks(scratch);
        checks.disk();
        checks.ports();
        var children = new Children(scratch.state(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(children::end, "stop"));
        try {
            bench.measure(children);
            console.line("raw output in " + results());
            return 0;
        } catch (IOException | SQLException failure) {
            throw new LaunchFailure("The bench broke off: " + failure.getMessage(), failure);
        } finally {
            children.end();
            scratch.state().empty();
            console.line("stopped, and the scratch database is gone");
        }
    }

    private interface Bench {

        void measure(Children children) throws IOException, SQLException, InterruptedException;
    }

    private Bench bench(List<String> arguments) {
        var word = arguments.isEmpty() ? "" : arguments.getFirst();
        if (word.equals(GROWTH)) {
            var options = growthOptions(arguments.subList(1, arguments.size()));
            return children -> simulateGrowth(children, options);
        }
        if (word.equals(REPORTING.word())) {
            var sizes = sizes(arguments, NATION);
            return children -> measureReporting(children, sizes);
        }
        var measured = measured(word);
        var sizes = sizes(arguments, measured.sizes());
        return children -> measure(children, measured, sizes);
    }

    private void measure(Children children, Measured measured, List<Integer> sizes)
            throws IOException, SQLException, InterruptedException {
        var service = service(measured);
        start(children, List.of(service));
        try (var database = database(children, service)) {
            new ServiceBench(measured, new RunningStack(scratch), database, console::line)
                    .run(sizes, scratch.state().keys().resolve(service.module()), results());
        }
    }

    private void measureReporting(Children children, List<Integer> sizes)
            throws IOException, SQLException, InterruptedException {
        start(children, List.of(REPORTING));
        try (var database = database(children, REPORTING)) {
            new ReportingBench(
                            new RunningStack(scratch), database, administrator(), console::line)
                    .run(sizes, results());
        }
    }

    private void simulateGrowth(Children children, GrowthOptions options)
            throws IOException, SQLException, InterruptedException {
        var national = Installation.rendered(home.resolve(NATIONAL));
        start(children, List.of(Service.values()));
        try (var participant = database(children, Service.PARTICIPANT);
                var referral = database(children, Service.REFERRAL);
                var funding = database(children, Service.FUNDING);
                var reporting = database(children, REPORTING)) {
            var databases =
                    Map.of(
                            Service.PARTICIPANT.word(), participant,
                            Service.REFERRAL.word(), referral,
                            Service.FUNDING.word(), funding,
                            REPORTING.word(), reporting);
            new GrowthBench(
                            new RunningStack(scratch), databases, administrator(), console::line)
                    .run(home.resolve(Demo.FOLDER), options, national, results());
        }
    }

    private void start(Children children, List<Service> services) {
        var choice = new StartUp.Choice(services, COUNTING, Map.of(REPORTING, BESIDE_NO_INBOX));
        new StartUp(scratch, children, console, choice).run();
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

    private Connection database(Children children, Service service) throws SQLException {
        var database = new Postgres(scratch, children).connectPatiently(service.word());
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
                                "Name what to measure: participants, referrals, ledger, reporting"
                                        + " or growth; see deploy/bench --help"));
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

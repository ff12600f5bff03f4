package se.samspel.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import se.samspel.deploy.growth.Assumption;
import se.samspel.deploy.growth.CaseVolume;
import se.samspel.deploy.growth.Growth;
import se.samspel.deploy.growth.GrowthOptions;
import se.samspel.deploy.growth.GrowthPage;
import se.samspel.deploy.growth.Installation;
import se.samspel.deploy.growth.Measurements;
import se.samspel.deploy.growth.Nation;
import se.samspel.deploy.growth.TableSize;
import se.samspel.deploy.load.Loader;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Stack;

/**
 * Loads the case folder through the services, multiplies what it made to more and more enrolments,
 * and measures at each number what grows.
 */
public final class GrowthBench {

    private static final String PARTICIPANT = "participant";
    private static final String REFERRAL = "referral";
    private static final String FUNDING = "funding";
    private static final String REPORTING = "reporting";
    private static final int POSTINGS_OF_VOUCHER = 2;

    /** What is there at once of ten years, where it is kept 30 days or 3. */
    private static final int OUTBOX_SHARE = 122;

    private static final int KEY_SHARE = 1_217;

    private static final Map<String, String> LEFT =
            Map.of(REPORTING, "flyway_schema_history,enrolment,monthly_figure");
    private static final Map<String, String> ASSUMED =
            Map.of(
                    PARTICIPANT,
                    "attendance,meeting,meeting_invitee,meeting_history,plan,plan_goal,activity,"
                            + "activity_history",
                    REFERRAL,
                    "attachment,attachment_content",
                    REPORTING,
                    "meeting");
    private static final Map<String, List<String>> OWN =
            Map.of(
                    FUNDING,
                    List.of("voucher", "posting", "ledger_total"),
                    REPORTING,
                    List.of("enrolment", "monthly_figure"));

    private final Stack stack;
    private final Map<String, Connection> databases;
    private final Map<String, Object> kafka;
    private final Progress progress;
    private final List<String> told = new ArrayList<>();

    /**
     * @param databases of the four services, as a superuser
     * @param kafka properties of a client that may do everything
     */
    public GrowthBench(
            Stack stack,
            Map<String, Connection> databases,
            Map<String, Object> kafka,
            Progress progress) {
        this.stack = stack;
        this.databases = databases;
        this.kafka = kafka;
        this.progress = progress;
    }

    /**
     * @param caseFolder the measured source of rows for each enrolment
     * @param results where the page and the raw figures go
     */
    public void run(Path caseFolder, GrowthOptions options, Installation installation, Path results)
            throws IOException, SQLException, InterruptedException {
        var reporting = new ReportingBench(stack, database(REPORTING), kafka, this::tell);
        var volume = load(caseFolder);
        reporting.rebuilt("{}");
        var copies = copies(volume, options);
        var measurements = new ArrayList<Measurements>();
        var there = 0;
        for (var point : options.points()) {
            grow(copies, volume, there, point);
            book(there, point, options);
            var times = reporting.measure(there, point, Nation.perAssociation());
            there = point;
            measurements.add(
                    new Measurements(
                            times,
                            sizes(copyNumber(volume, point)),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        }
        var growth = new Growth(options.assumptions(), volume, measurements, installation);
        new GrowthPage(growth).write(results, told);
    }

    private CaseVolume load(Path caseFolder)
            throws IOException, SQLException, InterruptedException {
        var before = number("select pg_current_wal_lsn() - '0/0'");
        if (Loader.load(caseFolder, stack, progress).exitCode() != 0) {
            throw new IOException(caseFolder + " isn't loaded");
        }
        var wal = number("select pg_current_wal_lsn() - '0/0'") - before;
        var broker = BrokerBytes.read(kafka);
        var enrolments = (int) number("select count(*) from enrolment");
        return new CaseVolume(enrolments, wal, broker.state(), broker.feeds());
    }

    private Map<String, Copies> copies(CaseVolume volume, GrowthOptions options)
            throws SQLException, IOException {
        var copies = new HashMap<String, Copies>();
        for (var assumed : ASSUMED.entrySet()) {
            var service = assumed.getKey();
            var values = new HashMap<String, String>();
            for (var each : Assumption.values()) {
                values.put(each.word(), String.valueOf(options.assumptions().of(each)));
            }
            values.put("enrolments", String.valueOf(volume.enrolments()));
            values.put("left", "{" + LEFT.getOrDefault(service, "flyway_schema_history") + "}");
            values.put("assumed", "{" + assumed.getValue() + "}");
            values.put("outbox-share", String.valueOf(OUTBOX_SHARE));
            values.put("key-share", String.valueOf(KEY_SHARE));
            values.put("sample", String.valueOf(Copies.SAMPLE));
            var copy = new Copies(database(service), service);
            copy.prepare(values);
            copies.put(service, copy);
        }
        return copies;
    }

    /** All services' copies side by side. */
    private void grow(Map<String, Copies> copies, CaseVolume volume, int from, int to)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var work =
                copies.values().stream()
                        .<Callable<Boolean>>map(copy ->
                                () -> {
                                    copy.grow(copyNumber(volume, from), copyNumber(volume, to));
                                    return true;
                                })
                        .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException("the copies can't be made", failure);
        }
        tell(
                "- %d enrolments after %d s"
                        .formatted(to, (System.nanoTime() - began) / 1_000_000_000));
    }

    private void book(int from, int to, GrowthOptions options) throws SQLException {
        var ledger = new LedgerSeeds(database(FUNDING));
        var vouchers = options.assumptions().of(Assumption.VOUCHERS);
        ledger.add(postings(from, vouchers), postings(to, vouchers));
    }

    private static int postings(int enrolments, int vouchers) {
        var all = Nation.associationYears(enrolments) * vouchers;
        return POSTINGS_OF_VOUCHER * (int) Math.round(all);
    }

    private List<TableSize> sizes(int copies) throws SQLException {
        var sizes = new ArrayList<TableSize>();
        var sampled = Math.ceilDiv(copies, Copies.SAMPLE);
        for (var service : List.of(PARTICIPANT, REFERRAL, FUNDING, REPORTING)) {
            var own = OWN.getOrDefault(service, List.of());
            for (var size : TableSizes.read(database(service), service, own)) {
                var isSampled = size.table().startsWith("attachment");
                sizes.add(isSampled ? size.times((double) copies / sampled) : size);
            }
        }
        return sizes;
    }

    /** How many times the case folder so many enrolments are. */
    private static int copyNumber(CaseVolume volume, int enrolments) {
        return Math.round((float) enrolments / volume.enrolments());
    }

    private Connection database(String service) {
        var database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException("no database of " + service);
        }
        return database;
    }

    private long number(String sql) throws SQLException {
        try (var statement = database(PARTICIPANT).createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(String line) {
        told.add(line);
        progress.line(line);
    }
}

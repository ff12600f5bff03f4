package se.samspel.deploy.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The simulation as a page for people, with the raw sizes beside it. */
public final class GrowthPage {

    private static final double GIB = 1L << 30;
    private static final double MIB = 1L << 20;
    private static final double NATION = Nation.ENROLMENTS;
    private static final double TEN_NATIONS = 10 * NATION;

    private final Growth growth;
    private final List<TableGrowth> tables;
    private final List<Growing> bounded;
    private final List<String> page = new ArrayList<>();

    public GrowthPage(Growth growth) {
        this.growth = growth;
        this.tables = growth.tables();
        this.bounded = new Bounds(growth, tables).all();
    }

    /**
     * @param told what the measuring told, kept as it is
     */
    public void write(Path folder, List<String> told) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("growth.md"), lines());
        Files.write(folder.resolve("growth-run.txt"), told);
        Files.write(
                folder.resolve("growth-tables.tsv"),
                growth.measured().stream()
                        .flatMap(one ->
                                one.tables().stream().map(size -> size.line(one.enrolments())))
                        .toList());
    }

    List<String> lines() {
        heading();
        limits();
        times();
        databases();
        cluster();
        return page;
    }

    private void heading() {
        add("# Growth: measured at %s enrolments, computed beyond", list(growth.points()));
        add("");
        add(
                "The nation is %,d enrolments: %d years, %d associations, %d municipalities. Ten times"
                        + " that is ten times all of it.",
                Nation.ENROLMENTS, Nation.YEARS, Nation.ASSOCIATIONS, Nation.MUNICIPALITIES);
        add(
                "Rows of each enrolment are those that the case folder's %d enrolments and their"
                        + " referrals made through the four services; what it doesn't tell is assumed:",
                growth.volume().enrolments());
        add("");
        add("| assumed | option | value |");
        add("|---|---|---:|");
        for (var each : Assumption.values()) {
            add("| %s | `--%s` | %,d |", each.told(), each.word(), growth.assumptions().of(each));
        }
        add("");
    }

    private void limits() {
        var limits = Limits.of(bounded);
        add("## The first limit");
        add("");
        limits.first().ifPresentOrElse(this::first, () -> add("None is ever passed."));
        add("");
        add("| what | may be | nation | ten times | passed at enrolments | nations |");
        add("|---|---|---:|---:|---:|---:|");
        for (var limit : limits.all()) {
            var growing = limit.growing();
            add(
                    "| %s | %s | %s | %s | %s | %s |",
                    growing.what(),
                    growing.bound().told(),
                    value(growing, NATION),
                    value(growing, TEN_NATIONS),
                    limit.isEverPassed() ? number(limit.enrolments()) : "never",
                    limit.isEverPassed() ? decimal(limit.enrolments() / NATION) : "");
        }
        add("");
        add("Remedies of those that ten nations pass, in this order:");
        add("");
        limits.all().stream()
                .filter(limit -> limit.enrolments() <= TEN_NATIONS)
                .forEach(limit ->
                        add(
                                "- **%s**: %s.",
                                limit.growing().what(), limit.growing().bound().remedy()));
        add("");
    }

    private void first(Limits.Limit limit) {
        add(
                "**%s**: %s is passed at %s enrolments, which are %s times the nation's ten years, or"
                        + " %s years of one nation. Remedy: %s.",
                limit.growing().what(),
                limit.growing().bound().told(),
                number(limit.enrolments()),
                decimal(limit.enrolments() / NATION),
                number(limit.enrolments() / NATION * Nation.YEARS),
                limit.growing().bound().remedy());
    }

    private static String value(Growing growing, double enrolments) {
        var value = growing.at().applyAsDouble(enrolments);
        if (growing.what().startsWith("disk")) {
            return decimal(value / GIB) + " GiB";
        }
        if (growing.what().endsWith("report")) {
            return number(value) + " ms";
        }
        return growing.bound().told().equals("an hour") ? number(value) + " s" : number(value);
    }

    private void times() {
        add("## Times");
        add("");
        add(
                "| measured | %s | law | error | nation | ten times |",
                growth.points().stream()
                        .map(GrowthPage::number)
                        .collect(Collectors.joining(" | ")));
        add("|---|%s---|---:|---:|---:|", "---:|".repeat(growth.points().size()));
        time("rebuild of enrolments, s", times -> times.rebuildMillis() / 1e3);
        time("sums made again after it, s", times -> times.sumsMillis() / 1e3);
        time("team report of one intervention, median ms", times -> times.teamMicros() / 1e3);
        time("national report, sums changed, median ms", times -> times.nationalMicros() / 1e3);
        add(
                "| load of the machine, processes | %s | | | | |",
                growth.measured().stream()
                        .map(one -> decimal(one.load()))
                        .collect(Collectors.joining(" | ")));
        add("");
        add(
                "The error is the root of the mean squared relative deviation of the points from the"
                        + " law. Beyond %,d enrolments everything is extrapolated.",
                growth.last());
        add("");
    }

    private void time(String what, ToDoubleFunction<ReportTimes> measure) {
        var fit = growth.times(measure);
        add(
                "| %s | %s | %s | %s | %s | %s |",
                what,
                growth.measured().stream()
                        .map(one -> decimal(measure.applyAsDouble(one.times())))
                        .collect(Collectors.joining(" | ")),
                fit.law().formula(),
                percent(fit.error()),
                decimal(fit.at(NATION)),
                decimal(fit.at(TEN_NATIONS)));
    }

    private void databases() {
        add("## Tables");
        add("");
        add(
                "Levels are those of the table's largest B-tree, computed from its fan-out beyond what was"
                        + " measured. Of attachments a sample was made and multiplied.");
        for (var database : growth.installation().databaseDisks().keySet()) {
            var its = tables.stream().filter(one -> one.database().equals(database)).toList();
            if (!its.isEmpty()) {
                database(database, its);
            }
        }
        add("");
    }

    private void database(String database, List<TableGrowth> its) {
        DoubleFunction<String> all = n -> decimal(Growth.disk(tables, database, n) / GIB);
        add("");
        add("### %s", database);
        add("");
        add(
                "| table | rows | rows per enrolment | MiB at %s | law, error | indexes' law, error |"
                        + " GiB, nation | ten times | levels | nation | ten times |",
                growth.points().stream()
                        .map(GrowthPage::number)
                        .collect(Collectors.joining(" / ")));
        add("|---|---:|---:|---:|---|---|---:|---:|---:|---:|---:|");
        its.forEach(this::table);
        add(
                "| **all** | | | | | | **%s** | **%s** | | | |",
                all.apply(NATION), all.apply(TEN_NATIONS));
    }

    private void table(TableGrowth table) {
        var last = table.last();
        add(
                "| `%s` | %,d | %s | %s | %s, %s | %s, %s | %s | %s | %d | %d | %d |",
                table.name(),
                last.rows(),
                decimal((double) last.rows() / growth.last()),
                table.sizes().stream()
                        .map(size -> decimal((size.tableBytes() + size.indexBytes()) / MIB))
                        .collect(Collectors.joining(" / ")),
                table.table().law().formula(),
                percent(table.table().error()),
                table.indexes().law().formula(),
                percent(table.indexes().error()),
                decimal(table.bytesAt(NATION) / GIB),
                decimal(table.bytesAt(TEN_NATIONS) / GIB),
                last.levels(),
                table.levelsAt(NATION, growth.last()),
                table.levelsAt(TEN_NATIONS, growth.last()));
    }

    private void cluster() {
        var volume = growth.volume();
        add("## Broker, log, calls");
        add("");
        add(
                "Measured once, of the case folder's load: %s KiB of state on topics, %s KiB in"
                        + " authorities' topics and %s KiB of write-ahead log of all databases per"
                        + " enrolment. Computed: %s GiB of log a day in the nation, %s calls a second to"
                        + " the busiest service in an hour five times as busy as the mean of 250 days of"
                        + " 8 hours.",
                decimal(volume.statePerEnrolment() / 1024),
                decimal(volume.feedPerEnrolment() / 1024),
                decimal(volume.walPerEnrolment() / 1024),
                decimal(volume.walPerEnrolment() * NATION / Nation.YEARS / 365 / GIB),
                decimal(growth.calls(tables, NATION)));
        add(
                "Topics: %d partition replicas of the four that the overlay has, and one partition for"
                        + " each of %,.0f authorities (ten times: %,.0f), each %d times.",
                growth.installation().partitionReplicas(),
                authorities(NATION),
                authorities(TEN_NATIONS),
                growth.installation().replicas());
    }

    private double authorities(double enrolments) {
        return Nation.authorities(enrolments, growth.assumptions().of(Assumption.BOARDS));
    }

    private void add(String line, Object... values) {
        page.add(values.length == 0 ? line : String.format(Locale.ROOT, line, values));
    }

    private static String list(List<Integer> points) {
        return points.stream().map(GrowthPage::number).collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.0f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

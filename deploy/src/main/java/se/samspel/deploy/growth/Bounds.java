package se.samspel.deploy.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that has a bound, with the remedy for the day when it is passed. */
final class Bounds {

    /** The rest is for what vacuum hasn't given back, indexes that are built anew, and growth. */
    private static final double FILLED = 0.8;

    private static final double LONGEST_REBUILD = 3_600;
    private static final double LONGEST_REPORT = 1_000;
    private static final double MOST_PARTITIONS = 4_000;

    private static final Map<String, String> DISK_REMEDIES =
            Map.of(
                    "participant",
                    "a larger disk is first (the cluster's `storage.size`; it grows while the"
                            + " database serves). What fills it is `access_log` and"
                            + " `attendance`: split `access_log` by month of `at` and drop the"
                            + " months which every controller's retention rule has let go (access"
                            + " logs: five years at least); erase cases by their retention rules",
                    "referral",
                    "a larger disk is first (`storage.size`). What fills it is attachments: erase"
                            + " them with their cases by the retention rules, and move their"
                            + " contents, each sealed with a key of its own, from"
                            + " `attachment_content` to an object store",
                    "funding",
                    "a larger disk (`storage.size`); books of years that are closed and past the"
                            + " seven years that accounts are kept (bokföringslagen 7:2) can be"
                            + " moved to an archive",
                    "reporting",
                    "a larger disk (`storage.size`); split `enrolment` and `monthly_figure` by"
                            + " association");

    private static final String BROKER_REMEDY =
            "a larger disk of the brokers, or more brokers and partitions moved to them";
    private static final String REBUILD_REMEDY =
            "rebuild association by association, and read the topic's partitions side by side:"
                    + " one instance does it all today";
    private static final String SUMS_REMEDY =
            "make sums of several associations side by side: one instance makes them all, in steps"
                    + " of 400 months";
    private static final String TEAM_REMEDY =
            "let the team report read sums of its intervention's closed years";
    private static final String NATIONAL_REMEDY =
            "keep the nation's sums by year beside those by month";
    private static final String PARTITION_REMEDY =
            "a broker more for each 4,000; or give authorities that read their feed over HTTP no"
                    + " topic";
    private static final String INSTANCE_REMEDY =
            "raise `maxReplicas` with `max_connections`, and partitions before that: an instance"
                    + " beyond them takes in nothing";
    private static final String CONNECTION_REMEDY =
            "raise `max_connections` with the database's memory (about 10 MB each), or make the"
                    + " pool of an instance smaller";

    private final Growth growth;
    private final List<TableGrowth> tables;
    private final Installation installation;

    Bounds(Growth growth, List<TableGrowth> tables) {
        this.growth = growth;
        this.tables = tables;
        this.installation = growth.installation();
    }

    List<Growing> all() {
        var all = new ArrayList<Growing>();
        DISK_REMEDIES.keySet().stream().sorted().map(this::disk).forEach(all::add);
        all.add(
                new Growing(
                        "disk of each broker",
                        growth::brokerDisk,
                        disk(installation.brokerDisk(), BROKER_REMEDY)));
        all.addAll(times());
        all.addAll(cluster());
        return all;
    }

    private Growing disk(String database) {
        var size = installation.databaseDisks().getOrDefault(database, 0.0);
        return new Growing(
                "disk of " + database + "-db",
                enrolments -> Growth.disk(tables, database, enrolments),
                disk(size, DISK_REMEDIES.getOrDefault(database, "")));
    }

    private static Bound disk(double size, String remedy) {
        var told =
                String.format(Locale.ROOT, "%.0f %% of %.0f GiB", 100 * FILLED, size / (1L << 30));
        return new Bound(FILLED * size, told, remedy);
    }

    private List<Growing> times() {
        return List.of(
                new Growing(
                        "rebuild of enrolments",
                        growth.times(times -> times.rebuildMillis() / 1e3)::at,
                        new Bound(LONGEST_REBUILD, "an hour", REBUILD_REMEDY)),
                new Growing(
                        "sums made again",
                        growth.times(times -> times.sumsMillis() / 1e3)::at,
                        new Bound(LONGEST_REBUILD, "an hour", SUMS_REMEDY)),
                new Growing(
                        "team report",
                        growth.times(times -> times.teamMicros() / 1e3)::at,
                        new Bound(LONGEST_REPORT, "a second", TEAM_REMEDY)),
                new Growing(
                        "national report",
                        growth.times(times -> times.nationalMicros() / 1e3)::at,
                        new Bound(LONGEST_REPORT, "a second", NATIONAL_REMEDY)));
    }

    private List<Growing> cluster() {
        return List.of(
                new Growing(
                        "partitions on each broker",
                        growth::partitions,
                        new Bound(MOST_PARTITIONS, "4,000", PARTITION_REMEDY)),
                new Growing(
                        "instances of one service",
                        enrolments -> growth.instances(tables, enrolments),
                        new Bound(
                                installation.mostInstances(),
                                installation.mostInstances() + " of the autoscaler",
                                INSTANCE_REMEDY)),
                new Growing(
                        "connections of one database",
                        enrolments -> growth.connections(tables, enrolments),
                        new Bound(
                                installation.connections(),
                                installation.connections() + " of the database",
                                CONNECTION_REMEDY)));
    }
}

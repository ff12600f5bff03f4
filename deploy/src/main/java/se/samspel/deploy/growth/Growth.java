package se.samspel.deploy.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured at some numbers of enrolments, and what follows for others.
 *
 * @param measured ascending, three or more
 */
public record Growth(
        Assumptions assumptions,
        CaseVolume volume,
        List<Measurements> measured,
        Installation installation) {

    private static final double DAYS_OF_TEN_YEARS = 3_650;
    private static final double FEED_DAYS = 30;
    private static final double OFFICE_SECONDS_A_YEAR = 250 * 8 * 3_600.0;
    private static final double BUSY = 5;

    /** Connections of one instance: {@code quarkus.datasource.jdbc.max-size}. */
    private static final int POOL = 20;

    /** Of consumers' offsets, as the broker makes them. */
    private static final int OFFSET_PARTITIONS = 50;

    List<Integer> points() {
        return measured.stream().map(Measurements::enrolments).toList();
    }

    int last() {
        return measured.getLast().enrolments();
    }

    List<TableGrowth> tables() {
        Map<String, List<TableSize>> byTable = new LinkedHashMap<>();
        for (var one : measured) {
            for (var size : one.tables()) {
                byTable.computeIfAbsent(
                                size.database() + "." + size.table(), key -> new ArrayList<>())
                        .add(size);
            }
        }
        return byTable.values().stream().map(sizes -> TableGrowth.of(points(), sizes)).toList();
    }

    Fit times(ToDoubleFunction<ReportTimes> measure) {
        return Fit.of(
                measured.stream()
                        .map(one -> new Point(one.enrolments(), measure.applyAsDouble(one.times())))
                        .toList());
    }

    /** Bytes of a service's database; without what doesn't grow with enrolments. */
    static double disk(List<TableGrowth> tables, String database, double enrolments) {
        return tables.stream()
                .filter(table -> table.database().equals(database))
                .mapToDouble(table -> table.bytesAt(enrolments))
                .sum();
    }

    /** Bytes on each broker: states for good, authorities' topics for a month. */
    double brokerDisk(double enrolments) {
        var month = enrolments * FEED_DAYS / DAYS_OF_TEN_YEARS;
        var once = enrolments * volume.statePerEnrolment() + month * volume.feedPerEnrolment();
        return once * installation.replicas() / installation.brokers();
    }

    /** Replicas of partitions that each broker holds. */
    double partitions(double enrolments) {
        var authorities = Nation.authorities(enrolments, assumptions.of(Assumption.BOARDS));
        var offsets = OFFSET_PARTITIONS * installation.replicas();
        var all =
                installation.partitionReplicas()
                        + offsets
                        + Math.ceil(authorities) * installation.replicas();
        return all / installation.brokers();
    }

    /** Calls a second to the busiest service in a busy hour, as its access log has them. */
    double calls(List<TableGrowth> tables, double enrolments) {
        return tables.stream()
                .filter(table -> table.name().equals("access_log"))
                .mapToDouble(table -> table.rows().at(enrolments))
                .map(rows -> BUSY * rows / Nation.YEARS / OFFICE_SECONDS_A_YEAR)
                .max()
                .orElse(0);
    }

    /** Instances of the busiest service. */
    double instances(List<TableGrowth> tables, double enrolments) {
        var each = Math.max(1, assumptions.of(Assumption.CALLS));
        return Math.max(
                installation.fewestInstances(), Math.ceil(calls(tables, enrolments) / each));
    }

    /** Of its instances, and of the one that a rollout adds. */
    double connections(List<TableGrowth> tables, double enrolments) {
        return (instances(tables, enrolments) + 1) * POOL;
    }
}

package se.samspel.kit.metrics;

import java.util.List;

/**
 * Gauges that one statement measures. They are facts of the database, so each instance of the
 * service tells the same: {@code max} over instances, never {@code sum}.
 *
 * @param label the one label's name; empty for gauges without a label
 * @param values the label's values, all there can be: what else the statement tells is left out
 * @param gauges in the order of the statement's columns
 * @param sql run in a transaction of the system: rows of the label's value and one whole number a
 *     gauge. A value without a row is 0. It may cost what waits or is open, never what has been.
 */
public record DatabaseFacts(String label, List<String> values, List<Gauge> gauges, String sql) {

    /**
     * One gauge.
     *
     * @param name in dots, {@code samspel.} first, the unit last where there is one
     */
    public record Gauge(String name, String meaning) {}

    public DatabaseFacts {
        values = List.copyOf(values);
        gauges = List.copyOf(gauges);
    }

    /** Gauges without a label, of a statement that tells one row of numbers. */
    public static DatabaseFacts unlabelled(List<Gauge> gauges, String sql) {
        return new DatabaseFacts("", List.of(""), gauges, "select '', f.* from (" + sql + ") f");
    }
}

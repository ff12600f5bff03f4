package se.samspel.reporting.disclosure.domain;

import java.util.Map;
import java.util.TreeMap;

/** What readers have of other reports on the same people. */
@FunctionalInterface
public interface OtherReports {

    OtherReports NONE = own -> SharedCounts.NONE;

    /**
     * @param own a report's counts by the names that all reports have
     */
    SharedCounts boundTo(Map<String, Smallness> own);

    /**
     * Binds a system to them.
     *
     * @param names what its counts, of those that there are, are called in it by shared name
     */
    default void addTo(ProtectedCounts system, Map<String, String> names) {
        Map<String, String> counted = new TreeMap<>(names);
        counted.values().removeIf(count -> !system.has(count));
        Map<String, Smallness> own = new TreeMap<>();
        counted.forEach((name, count) -> own.put(name, system.smallness(count)));
        boundTo(own).addTo(system, counted);
    }
}

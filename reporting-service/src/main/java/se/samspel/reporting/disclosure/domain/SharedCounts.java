package se.samspel.reporting.disclosure.domain;

import java.util.List;
import java.util.Map;

/**
 * What other reports count of the same people, with the parts of it that nobody counts, by the
 * names that all reports have; and every equation between them and a report's own counts.
 *
 * @param sums by the same names, of the report's own counts too
 * @param known what readers have of them
 */
public record SharedCounts(List<Count> counts, List<Sum> sums, List<Known> known) {

    public static final SharedCounts NONE = new SharedCounts(List.of(), List.of(), List.of());

    /** As many as there are now. */
    public record Count(String name, long people, Smallness smallness) {}

    public record Sum(String total, List<String> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public record Known(String name, long people) {}

    public SharedCounts {
        counts = List.copyOf(counts);
        sums = List.copyOf(sums);
        known = List.copyOf(known);
    }

    /**
     * Puts them into a system.
     *
     * @param own the report's own counts there by their shared names, where those are others
     */
    public void addTo(ProtectedCounts system, Map<String, String> own) {
        counts.forEach(each -> system.unprinted(each.name(), each.people(), each.smallness()));
        sums.forEach(sum ->
                system.sumOfTimes(
                        own.getOrDefault(sum.total(), sum.total()),
                        sum.parts().stream().map(part -> own.getOrDefault(part, part)).toList()));
        known.forEach(each -> system.known(each.name(), each.people()));
    }
}

package se.samspel.funding.intervention.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many places an intervention has from which day on; each row until the next one. */
public record Capacities(List<Row> rows) {

    /** So many places from that day on. */
    public record Row(LocalDate validFrom, int capacity) {}

    /** In order of days; two rows of one day are refused, and fewer places than none. */
    public Capacities {
        Set<LocalDate> days = new HashSet<>();
        for (Row row : rows) {
            if (row.capacity() < 0) {
                throw new NegativeNumber();
            }
            if (!days.add(row.validFrom())) {
                throw new TwoCapacitiesOfOneDay();
            }
        }
        rows = rows.stream().sorted(Comparator.comparing(Row::validFrom)).toList();
    }
}

package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intervention's places by day, as its association has decided them.
 *
 * @param otherwise what counts before the first row
 */
public record Capacities(@Nullable Integer otherwise, List<Row> rows) {

    /** So many places from that day on, until the next row. */
    public record Row(LocalDate validFrom, int capacity) {}

    public Capacities {
        rows = rows.stream().sorted(Comparator.comparing(Row::validFrom)).toList();
    }

    /** Null where nothing is said. */
    public @Nullable Integer on(LocalDate day) {
        return rows.reversed().stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .findFirst()
                .map(Row::capacity)
                .orElse(otherwise);
    }

    /** The rows that come into force after {@code day}. */
    public List<Row> after(LocalDate day) {
        return rows.stream().filter(row -> row.validFrom().isAfter(day)).toList();
    }
}

package se.samspel.funding.esf.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one person that count in a calendar year, each row until the next one. 1,662 in the
 * programme period 2014-2020; what holds later has to be entered.
 */
public record HourCaps(List<Row> rows) {

    public static final HourCaps NONE = new HourCaps(List.of());

    /** So many hours a year from that year on. */
    public record Row(int fromYear, int hours) {}

    public HourCaps {
        Set<Integer> years = new HashSet<>();
        for (Row row : rows) {
            if (row.hours() < 1 || !years.add(row.fromYear())) {
                throw new EsfRule.CapsUnfit();
            }
        }
        rows = rows.stream().sorted(Comparator.comparing(Row::fromYear)).toList();
    }

    /** Null where no cap is known: then none is applied, and that is told. */
    public @Nullable Integer in(int year) {
        return rows.reversed().stream()
                .filter(row -> row.fromYear() <= year)
                .findFirst()
                .map(Row::hours)
                .orElse(null);
    }
}

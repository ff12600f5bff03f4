package se.samspel.funding.contribution.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Days in a row, both ends among them; without {@code to} they go on. */
public record Days(LocalDate from, @Nullable LocalDate to) {

    /** The days of a calendar year from the first of an association; none if it begins later. */
    public static Days ofYear(int year, LocalDate first) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return new Days(first.isAfter(newYear) ? first : newYear, LocalDate.of(year, 12, 31));
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(end());
    }

    /** Zero when the end is before the beginning. */
    long count() {
        return Math.max(0, ChronoUnit.DAYS.between(from, end()) + 1);
    }

    /** Cut so that within each part every one of {@code others} has all days or none. */
    List<Days> cutBy(Collection<Days> others) {
        if (count() == 0) {
            return List.of();
        }
        var begins = new TreeSet<LocalDate>(List.of(from));
        for (Days other : others) {
            begins.add(other.from());
            if (other.to() != null) {
                begins.add(other.to().plusDays(1));
            }
        }
        List<Days> parts = new ArrayList<>();
        LocalDate begin = from;
        for (LocalDate next : begins.subSet(from, false, end(), true)) {
            parts.add(new Days(begin, next.minusDays(1)));
            begin = next;
        }
        parts.add(new Days(begin, end()));
        return parts;
    }

    private LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}

package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;

/** One row of a population: somebody's way in and out, nameless, and what is known of it. */
public record Fact(
        @Nullable LocalDate entered,
        @Nullable LocalDate left,
        @Nullable YearMonth born,
        Map<String, Set<String>> codes,
        Map<String, Long> amounts) {

    private static final String DAYS_SO_FAR = "daysSoFar";

    public Fact {
        codes = Map.copyOf(codes);
        amounts = Map.copyOf(amounts);
    }

    boolean meets(Ask ask) {
        return ask.cohort().holds(entered, left, ask.days())
                && ask.conditions().stream().allMatch(each -> meets(each, ask.days()));
    }

    private boolean meets(Condition condition, Days days) {
        return condition.holds(
                Age.isDimension(condition.dimension())
                        ? ageBand(days)
                        : codes.getOrDefault(condition.dimension(), Set.of()));
    }

    private Set<String> ageBand(Days days) {
        return born == null ? Set.of() : Set.of(Age.band(Age.months(born, days.to()) / 12));
    }

    @Nullable Long amount(String name, Days days) {
        return switch (name) {
            case Age.MONTHS -> born == null ? null : Age.months(born, days.to());
            case DAYS_SO_FAR ->
                    entered == null ? null : ChronoUnit.DAYS.between(entered, days.to());
            default -> amounts.get(name);
        };
    }
}

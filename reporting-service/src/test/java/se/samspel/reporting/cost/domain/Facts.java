package se.samspel.reporting.cost.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.teamreport.domain.Period;

/** Interventions of 2020 for tests. */
public final class Facts {

    public static final Period YEAR =
            new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));

    private Facts() {}

    /** Followed one by one; half of the budget is spent. */
    public static InterventionFacts team(String name, People people, Heads anonymous) {
        return new InterventionFacts(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                new InterventionFacts.Nature(false, false, true, 60),
                List.of(
                        new YearMoney(
                                2020,
                                LocalDate.parse("2020-12-31"),
                                Money.ofSek(new BigDecimal("2340000")),
                                Money.ofSek(new BigDecimal("1119412")))),
                people,
                anonymous);
    }

    /** Those who left were women. */
    public static People people(
            long women, long men, long enrolled, long exits, long base, long goals) {
        return new People(
                Map.of(
                        Sex.KVINNA, new Group(women, exits, goals),
                        Sex.MAN, new Group(men, 0L, 0L)),
                enrolled,
                base);
    }

    /** Heads alone. */
    public static InterventionFacts headcount(String name, Heads heads) {
        InterventionFacts team = team(name, People.NOBODY, heads);
        return new InterventionFacts(
                team.id(),
                name,
                new InterventionFacts.Nature(true, true, null, null),
                List.of(),
                team.people(),
                heads);
    }

    /** What others than the host may see of a report. */
    @SafeVarargs
    public static Protection shown(Consumer<ProtectedCounts>... systems) {
        var counts = new ProtectedCounts(5);
        List.of(systems).forEach(system -> system.accept(counts));
        return counts.protect();
    }
}

package se.samspel.reporting.cost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Cost per participant = cost of the period / all who were in it; cost per goal attained = cost of
 * the period / its exits with goal attained. Our convention, no official measure.
 */
public record CostPerResult(List<Line> lines) {

    public static final String TOTAL = "total";

    public CostPerResult {
        lines = List.copyOf(lines);
    }

    /**
     * One intervention, or all together.
     *
     * @param exits null where nobody is followed one by one
     * @param goals null where nobody is followed one by one
     * @param goalCost of those who are followed one by one
     */
    public record Line(
            String key,
            String name,
            PeriodCost cost,
            long participants,
            @Nullable Long exits,
            @Nullable Long goals,
            @Nullable Money goalCost) {

        static Line of(InterventionFacts facts, Period period) {
            PeriodCost cost = PeriodCost.of(period, facts.money());
            boolean followed = !facts.nature().headcount();
            return new Line(
                    facts.id().toString(),
                    facts.name(),
                    cost,
                    facts.participants(),
                    followed ? facts.people().exits() : null,
                    followed ? facts.people().goals() : null,
                    followed ? cost.amount() : null);
        }

        /** Null for nobody, and while the cost is unknown. */
        public @Nullable Money perParticipant() {
            return each(cost.amount(), participants);
        }

        /** Null where no goal is attained, and while the cost is unknown. */
        public @Nullable Money perGoal() {
            return goals == null ? null : each(goalCost, goals);
        }

        /** The name of one of its figures. */
        public String figure(String figure) {
            return key + "." + figure;
        }

        private static @Nullable Money each(@Nullable Money cost, long people) {
            return cost == null || people == 0
                    ? null
                    : Money.ofOre(
                            BigDecimal.valueOf(cost.ore())
                                    .divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_UP)
                                    .longValueExact());
        }
    }

    public static CostPerResult of(List<InterventionFacts> interventions, Period period) {
        return new CostPerResult(
                interventions.stream().map(each -> Line.of(each, period)).toList());
    }

    public Line total() {
        List<Line> followed = lines.stream().filter(line -> line.goals() != null).toList();
        return new Line(
                TOTAL,
                "",
                PeriodCost.sum(lines.stream().map(Line::cost).toList()),
                lines.stream().mapToLong(Line::participants).sum(),
                sum(followed, Line::exits),
                sum(followed, Line::goals),
                Sums.known(followed.stream().map(Line::goalCost).toList()));
    }

    /** Null where nobody is followed one by one. */
    private static @Nullable Long sum(List<Line> followed, Function<Line, @Nullable Long> figure) {
        return followed.isEmpty()
                ? null
                : followed.stream().map(figure).mapToLong(CostPerResult::some).sum();
    }

    /** The counts of people that are printed, by figure. */
    public Map<String, Long> printed() {
        Map<String, Long> printed = new TreeMap<>();
        for (Line line : Stream.concat(lines.stream(), Stream.of(total())).toList()) {
            printed.put(line.figure("participants"), line.participants());
            if (line.goals() != null) {
                printed.put(line.figure("goals"), line.goals());
            }
        }
        return printed;
    }

    /** Names that figures have in every report; where heads are counted, no others count them. */
    public Map<String, String> names(Period period) {
        Map<String, String> names = PeopleReport.ownNames(printed(), period);
        lines.stream()
                .filter(line -> line.goals() != null)
                .forEach(line -> names.putAll(GroupNames.ofPart(line, period)));
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.goals() != null)) {
            names.putAll(GroupNames.of(total(), period));
            if (lines.size() == 1) {
                names.putAll(GroupNames.of(lines.getFirst(), period));
            }
        }
        return names;
    }

    public boolean complete() {
        return lines.stream().allMatch(line -> line.cost().complete());
    }

    /** Each cost per person is an equation: with the cost, which is public, it tells how many. */
    public void addTo(ProtectedCounts counts) {
        lines.forEach(line -> count(counts, line));
        count(counts, total());
        sumUp(counts, "participants", lines);
        List<Line> followed = lines.stream().filter(line -> line.goals() != null).toList();
        if (!followed.isEmpty()) {
            sumUp(counts, "exits", followed);
            sumUp(counts, "goals", followed);
        }
        lines.forEach(line -> bind(counts, line));
        bind(counts, total());
    }

    private static void sumUp(ProtectedCounts counts, String figure, List<Line> parts) {
        counts.sum(TOTAL + "." + figure, parts.stream().map(line -> line.figure(figure)).toList());
    }

    private static void count(ProtectedCounts counts, Line line) {
        counts.count(line.figure("participants"), line.participants(), Smallness.PARTY);
        if (line.goals() != null) {
            long exits = some(line.exits());
            counts.count(line.figure("exits"), exits, Smallness.PARTY);
            if (!Smallness.PARTY.isSmall(exits, Disclosure.THRESHOLD)) {
                // The team report shows them.
                counts.known(line.figure("exits"), exits);
            }
            counts.count(line.figure("goals"), line.goals(), Smallness.ATTRIBUTE);
            counts.unprinted(
                    line.figure("otherExits"),
                    some(line.exits()) - line.goals(),
                    Smallness.ATTRIBUTE);
            counts.sum(
                    line.figure("exits"), List.of(line.figure("goals"), line.figure("otherExits")));
        }
    }

    private static void bind(ProtectedCounts counts, Line line) {
        Money perParticipant = line.perParticipant();
        if (perParticipant != null && line.cost().amount() != null) {
            counts.cost(
                    line.figure("perParticipant"),
                    line.cost().amount().toSek(),
                    line.figure("participants"),
                    printed(perParticipant));
        }
        Money perGoal = line.perGoal();
        if (perGoal != null && line.goalCost() != null) {
            counts.cost(
                    line.figure("perGoal"),
                    line.goalCost().toSek(),
                    line.figure("goals"),
                    printed(perGoal));
        }
    }

    /** To the öre, also where it is whole kronor: its scale says how exactly it is known. */
    private static BigDecimal printed(Money each) {
        return BigDecimal.valueOf(each.ore(), 2);
    }

    private static long some(@Nullable Long people) {
        return people == null ? 0 : people;
    }
}

package se.samspel.reporting.cost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
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
     * @param goalCost of those who are followed one by one
     */
    public record Line(
            String key,
            String name,
            PeriodCost cost,
            Map<Sex, Group> bySex,
            @Nullable Money goalCost) {

        public Line {
            bySex = Map.copyOf(bySex);
        }

        static Line of(InterventionFacts facts, Period period) {
            PeriodCost cost = PeriodCost.of(period, facts.money());
            return new Line(
                    facts.id().toString(),
                    facts.name(),
                    cost,
                    facts.participantsBySex(),
                    facts.nature().headcount() ? null : cost.amount());
        }

        public Group all() {
            return bySex.values().stream().reduce(Group.NOBODY, Group::plus);
        }

        public Group of(Sex sex) {
            return bySex.getOrDefault(sex, Group.NOBODY);
        }

        public long participants() {
            return all().people();
        }

        /** Null where nobody is followed one by one. */
        public @Nullable Long exits() {
            return all().exits();
        }

        /** Null where nobody is followed one by one. */
        public @Nullable Long goals() {
            return all().goals();
        }

        /** Null for nobody, and while the cost is unknown. */
        public @Nullable Money perParticipant() {
            return each(cost.amount(), participants());
        }

        /** Null where no goal is attained, and while the cost is unknown. */
        public @Nullable Money perGoal() {
            Long goals = goals();
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
        Map<Sex, Group> bySex = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            bySex.put(
                    sex,
                    lines.stream().map(line -> line.of(sex)).reduce(Group.NOBODY, Group::plus));
        }
        return new Line(
                TOTAL,
                "",
                PeriodCost.sum(lines.stream().map(Line::cost).toList()),
                bySex,
                Sums.known(followed().stream().map(Line::goalCost).toList()));
    }

    /** Those where each is followed, and not heads alone are counted. */
    private List<Line> followed() {
        return lines.stream().filter(line -> line.goals() != null).toList();
    }

    /** The counts of people that are printed, by figure. */
    public Map<String, Long> printed() {
        Map<String, Long> printed = new TreeMap<>();
        for (Line line : withTotal()) {
            printed.put(line.figure("participants"), line.participants());
            CountedPeople.PRINTED.forEach(
                    (sex, name) -> printed.put(line.figure(name), line.of(sex).people()));
            if (line.goals() != null) {
                printed.put(line.figure("goals"), line.goals());
                CountedPeople.PRINTED.forEach((sex, name) ->
                        printed.put(
                                line.figure("goals." + name),
                                CountedPeople.some(line.of(sex).goals())));
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
        var people = new CountedPeople(counts);
        withTotal().forEach(people::add);
        people.sumUp(total(), lines, followed());
        withTotal().forEach(line -> bind(counts, line));
    }

    /** What other reports show of the same people. */
    public void addTold(ProtectedCounts counts) {
        var people = new CountedPeople(counts);
        List<Line> followed = followed();
        followed.forEach(people::told);
        if (!followed.isEmpty() && followed.size() == lines.size()) {
            people.told(total());
        }
    }

    private List<Line> withTotal() {
        return Stream.concat(lines.stream(), Stream.of(total())).toList();
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
}

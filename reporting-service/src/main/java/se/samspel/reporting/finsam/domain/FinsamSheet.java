package se.samspel.reporting.finsam.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.AssociationYear;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.CostReport;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.cost.domain.Sums;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The yearly sheet of an association: its funds, equity and administration, and of each
 * intervention money and participants by sex.
 *
 * @param costs the association's cost report of the year
 */
public record FinsamSheet(CostReport costs, List<Line> lines) {

    public static final String TOTAL = "total";

    private static final List<String> COUNTS =
            List.of("women", "men", "unknown", "participants", "anonymous");

    public FinsamSheet {
        lines = List.copyOf(lines);
    }

    /** What something is to cost, and has cost so far; null while it is unknown. */
    public record BudgetAndActual(@Nullable Money budget, @Nullable Money actual) {}

    /**
     * One intervention, or all together.
     *
     * @param anonymous those besides who are numbers and never rows (H9); none where heads are
     *     counted alone, who are the participants
     */
    public record Line(String key, long women, long men, long unknown, long anonymous) {

        static Line of(InterventionFacts facts) {
            return new Line(
                    facts.id().toString(),
                    facts.participants(Sex.KVINNA),
                    facts.participants(Sex.MAN),
                    facts.participants(Sex.OKANT),
                    facts.nature().headcount() ? 0 : facts.heads().total());
        }

        public long participants() {
            return women + men + unknown;
        }

        public String figure(String figure) {
            return key + "." + figure;
        }

        private Line plus(Line other) {
            return new Line(
                    key,
                    women + other.women,
                    men + other.men,
                    unknown + other.unknown,
                    anonymous + other.anonymous);
        }
    }

    public static FinsamSheet of(
            AssociationYear association, List<InterventionFacts> interventions, int year) {
        return new FinsamSheet(
                CostReport.of(association, interventions, year),
                interventions.stream().map(Line::of).toList());
    }

    public Line total() {
        return lines.stream().reduce(new Line(TOTAL, 0, 0, 0, 0), Line::plus);
    }

    /** Of board, administration and audit together. */
    public BudgetAndActual administration() {
        return together(true);
    }

    public BudgetAndActual interventions() {
        return together(false);
    }

    private BudgetAndActual together(boolean own) {
        List<CostReport.Cost> some =
                costs.costs().stream().filter(cost -> cost.own() == own).toList();
        Money budget = Sums.known(some.stream().map(CostReport.Cost::budget).toList());
        Money actual = Sums.known(some.stream().map(CostReport.Cost::actual).toList());
        return new BudgetAndActual(budget, actual);
    }

    /** The counts of people that are printed, by figure. */
    public Map<String, Long> printed() {
        Map<String, Long> printed = new TreeMap<>();
        for (Line line : withTotal()) {
            printed.put(line.figure("women"), line.women());
            printed.put(line.figure("men"), line.men());
            printed.put(line.figure("participants"), line.participants());
            printed.put(line.figure("anonymous"), line.anonymous());
        }
        return printed;
    }

    private List<Line> withTotal() {
        return Stream.concat(lines.stream(), Stream.of(total())).toList();
    }

    /** Those who are followed are called as in the reports that join them with money. */
    public Map<String, String> names(CostPerResult same, Period period) {
        Map<String, String> names = PeopleReport.ownNames(printed(), period);
        names.putAll(same.names(period));
        return names;
    }

    /** Hands over every count and every equation; an association's figures are never exact. */
    public void addTo(ProtectedCounts counts) {
        for (Line line : withTotal()) {
            counts.count(line.figure("women"), line.women(), Smallness.PARTY);
            counts.count(line.figure("men"), line.men(), Smallness.PARTY);
            counts.unprinted(line.figure("unknown"), line.unknown(), Smallness.PARTY);
            counts.count(line.figure("participants"), line.participants(), Smallness.PARTY);
            counts.count(line.figure("anonymous"), line.anonymous(), Smallness.PARTY);
            counts.sum(
                    line.figure("participants"),
                    List.of(line.figure("women"), line.figure("men"), line.figure("unknown")));
        }
        if (!lines.isEmpty()) {
            for (String figure : COUNTS) {
                counts.sum(
                        TOTAL + "." + figure,
                        lines.stream().map(line -> line.figure(figure)).toList());
            }
        }
    }
}

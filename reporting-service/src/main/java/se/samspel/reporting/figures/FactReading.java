package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.figures.domain.Fact;
import se.samspel.reporting.figures.domain.Facts;
import se.samspel.reporting.figures.domain.MonthlyFacts;
import se.samspel.reporting.figures.domain.MonthlyFigure;
import se.samspel.reporting.figures.domain.RowFacts;
import se.samspel.reporting.summary.MonthlyFigures;
import se.samspel.reporting.summary.MonthlySum;
import se.samspel.reporting.summary.domain.Areas;
import se.samspel.reporting.summary.domain.Movement;

/** Reads what a report's questions are about: rows of interventions, monthly figures of areas. */
@ApplicationScoped
class FactReading {

    private final FactRows rows;
    private final MonthlyFigures monthly;
    private final Parts parts;

    FactReading(FactRows rows, MonthlyFigures monthly, Parts parts) {
        this.rows = rows;
        this.monthly = monthly;
        this.parts = parts;
    }

    /**
     * @param beside the parts that the report sets beside each other; empty where it doesn't
     */
    Facts facts(Covered covered, Set<Ask> asks, List<Code> beside) {
        List<String> side = beside.stream().map(Code::code).toList();
        return switch (covered.coverage()) {
            case Coverage.OfIntervention(UUID id) -> rows(List.of(id), asks, covered.parties());
            case Coverage.OfAssociation(String number) ->
                    side.isEmpty()
                            ? sums(Areas.associations(List.of(number)), asks)
                            : rows(
                                    side.stream().map(UUID::fromString).toList(),
                                    asks,
                                    parts.parties(number));
            case Coverage.OfCounty(County county) ->
                    sums(
                            side.isEmpty()
                                    ? Areas.counties(List.of(county.code()))
                                    : Areas.associations(side),
                            asks);
            case Coverage.OfNation() ->
                    sums(side.isEmpty() ? Areas.nation() : Areas.counties(side), asks);
        };
    }

    /** How much older than now what is read may be: rows show all that has been taken in. */
    Duration behind(Covered covered, List<Code> beside) {
        boolean rows =
                switch (covered.coverage()) {
                    case Coverage.OfIntervention one -> true;
                    case Coverage.OfAssociation one -> !beside.isEmpty();
                    case Coverage.OfCounty one -> false;
                    case Coverage.OfNation() -> false;
                };
        return rows ? Duration.ZERO : monthly.behind();
    }

    private Facts rows(Collection<UUID> interventions, Set<Ask> asks, Map<String, Party> parties) {
        Map<Population, List<Fact>> read = new EnumMap<>(Population.class);
        Days days = span(asks);
        for (Population population : populations(asks)) {
            read.put(population, rows.read(population, interventions, days, parties));
        }
        return new RowFacts(read);
    }

    private Facts sums(Areas areas, Set<Ask> asks) {
        List<YearMonth> bounds = bounds(asks);
        List<MonthlyFigure> read = new ArrayList<>();
        for (Population population : populations(asks)) {
            monthly.sums(
                            areas,
                            se.samspel.reporting.summary.domain.Population.valueOf(
                                    population.name()),
                            Ask.summed(asks, population),
                            bounds)
                    .forEach(sum -> read.add(figure(population, bounds, sum)));
        }
        return new MonthlyFacts(read);
    }

    private static MonthlyFigure figure(
            Population population, List<YearMonth> bounds, MonthlySum sum) {
        YearMonth month =
                sum.interval() == 0
                        ? bounds.getFirst().minusMonths(1)
                        : bounds.get(sum.interval() - 1);
        return new MonthlyFigure(
                sum.area(),
                month,
                population,
                sum.movement() == Movement.IN,
                sum.dimension(),
                sum.code(),
                sum.sex(),
                sum.people(),
                sum.amount());
    }

    private static Set<Population> populations(Set<Ask> asks) {
        return asks.stream().map(Ask::population).collect(Collectors.toSet());
    }

    private static Days span(Set<Ask> asks) {
        LocalDate from =
                asks.stream().map(ask -> ask.days().from()).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                asks.stream().map(ask -> ask.days().to()).max(LocalDate::compareTo).orElseThrow();
        return new Days(from, to);
    }

    /** The months in which some question's days begin, and those after they end. */
    private static List<YearMonth> bounds(Set<Ask> asks) {
        TreeSet<YearMonth> bounds = new TreeSet<>();
        asks.forEach(ask -> {
            bounds.add(YearMonth.from(ask.days().from()));
            bounds.add(YearMonth.from(ask.days().to()).plusMonths(1));
        });
        return List.copyOf(bounds);
    }
}

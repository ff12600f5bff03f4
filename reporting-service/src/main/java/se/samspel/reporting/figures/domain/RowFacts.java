package se.samspel.reporting.figures.domain;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samspel.reporting.definition.domain.Population;

/** The rows of an intervention, or of several. */
public record RowFacts(Map<Population, List<Fact>> rows) implements Facts {

    public RowFacts {
        rows = Map.copyOf(rows);
    }

    @Override
    public Measured answer(Ask ask) {
        long people = 0;
        long sum = 0;
        for (Fact fact : of(ask.population())) {
            if (!fact.meets(ask)) {
                continue;
            }
            Long amount =
                    ask.amount() == null ? Long.valueOf(0) : fact.amount(ask.amount(), ask.days());
            if (amount != null) {
                people++;
                sum += amount;
            }
        }
        return new Measured(people, sum);
    }

    @Override
    public SortedSet<String> codes(Population population, String dimension) {
        SortedSet<String> codes = new TreeSet<>();
        of(population)
                .forEach(fact -> {
                    if (fact.codes().containsKey(dimension)) {
                        codes.addAll(fact.codes().get(dimension));
                    }
                });
        return codes;
    }

    private List<Fact> of(Population population) {
        return rows.getOrDefault(population, List.of());
    }
}

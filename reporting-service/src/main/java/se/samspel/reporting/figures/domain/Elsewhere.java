package se.samspel.reporting.figures.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.OtherReports;
import se.samspel.reporting.disclosure.domain.SharedCounts;
import se.samspel.reporting.disclosure.domain.SharedCounts.Count;
import se.samspel.reporting.disclosure.domain.SharedCounts.Known;
import se.samspel.reporting.disclosure.domain.Smallness;

/**
 * What readers have from other reports, in whatever grouping, counted as it is now and bound to a
 * report's own counts.
 *
 * @param open the codes that occur, as {@link Scope} has them; else the facts are asked for them
 * @param answers what the report has asked already
 * @param facts what else is asked of
 */
public record Elsewhere(
        Vocabulary vocabulary,
        Map<String, List<Code>> open,
        List<Shown> known,
        Answers answers,
        Facts facts)
        implements OtherReports {

    public Elsewhere {
        open = Map.copyOf(open);
        known = List.copyOf(known);
    }

    /** What has been told of the same people as is asked. */
    public static Set<Ask> of(Collection<Ask> asks, List<Shown> known) {
        Set<String> everybody = asks.stream().map(Ask::everybody).collect(Collectors.toSet());
        Set<Ask> told = read(known.stream().map(Shown::name).toList());
        told.removeIf(ask -> !everybody.contains(ask.everybody()));
        return told;
    }

    /** The questions that have these names; some names aren't of questions. */
    public static Set<Ask> read(Collection<String> names) {
        return names.stream()
                .map(AskName::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public SharedCounts boundTo(Map<String, Smallness> own) {
        return boundTo(read(own.keySet()), own);
    }

    /**
     * @param smallness of the report's own counts, by name
     */
    SharedCounts boundTo(Collection<Ask> own, Map<String, Smallness> smallness) {
        CommonParts parts = new CommonParts(vocabulary, this::codes, own, of(own, known));
        Set<String> attributes =
                own.stream()
                        .filter(ask -> smallness.get(ask.name()) == Smallness.ATTRIBUTE)
                        .flatMap(ask -> ask.tells().stream())
                        .collect(Collectors.toSet());
        List<Ask> others =
                parts.asked().values().stream()
                        .filter(ask -> !smallness.containsKey(ask.name()))
                        .toList();
        return new SharedCounts(
                others.stream().map(ask -> count(ask, attributes)).toList(),
                parts.sums(),
                Stream.concat(nobody(others), told(others)).toList());
    }

    private Count count(Ask ask, Set<String> attributes) {
        return new Count(ask.name(), people(ask), smallness(ask, attributes));
    }

    /** That nothing is missing of anybody is taken for granted. */
    private Stream<Known> nobody(List<Ask> others) {
        return others.stream()
                .filter(ask -> ask.isOfUnknown() && people(ask) == 0)
                .map(ask -> new Known(ask.name(), 0));
    }

    private Stream<Known> told(List<Ask> others) {
        Set<String> names = others.stream().map(Ask::name).collect(Collectors.toSet());
        return known.stream()
                .filter(shown -> names.contains(shown.name()))
                .map(shown -> new Known(shown.name(), shown.people()));
    }

    /** As the report has it of its own; of what it doesn't ask, who came is told before what is. */
    private Smallness smallness(Ask ask, Set<String> attributes) {
        if (vocabulary.isOfNobody(ask.population(), ask.conditions())) {
            return Smallness.NOBODY;
        }
        return ask.tells().stream().anyMatch(attributes::contains)
                ? Smallness.ATTRIBUTE
                : Smallness.PARTY;
    }

    private long people(Ask ask) {
        return answers.know(ask) ? answers.people(ask) : Math.max(0, facts.answer(ask).people());
    }

    private Collection<String> codes(Population population, Dimension dimension) {
        List<Code> codes =
                dimension.codes().isEmpty()
                        ? open.get(Scope.key(population, dimension.key()))
                        : dimension.codes();
        return codes == null
                ? facts.codes(population, dimension.key())
                : codes.stream().map(Code::code).toList();
    }
}

package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.SharedCounts.Sum;

/**
 * Binds counts of the same people to one another, whatever report and grouping they stand in: of
 * each dimension they are sums of the coarsest parts that all of them are made of. A part that
 * nobody asks for is counted besides, and so are those counts of other reports that hang together
 * with the report's own; until nothing new comes or there are 2,000.
 */
final class CommonParts {

    private static final int MOST = 2_000;

    private final Vocabulary vocabulary;
    private final BiFunction<Population, Dimension, Collection<String>> codes;
    private final Map<String, Ask> asked = new LinkedHashMap<>();
    private final Map<String, Ask> elsewhere = new TreeMap<>();

    /**
     * @param codes all that a dimension has
     * @param ofOthers what other reports ask of the same people
     */
    CommonParts(
            Vocabulary vocabulary,
            BiFunction<Population, Dimension, Collection<String>> codes,
            Collection<Ask> own,
            Collection<Ask> ofOthers) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        own.forEach(ask -> asked.put(ask.name(), ask));
        ofOthers.forEach(ask -> elsewhere.put(ask.name(), ask));
        complete();
    }

    /** The report's own, and then what hangs together with it. */
    Map<String, Ask> asked() {
        return asked;
    }

    private void complete() {
        int before;
        do {
            before = asked.size();
            families(elsewhere.values()).values().forEach(this::complete);
        } while (asked.size() > before);
    }

    private void complete(Family family) {
        if (family.members().keySet().stream().noneMatch(asked::containsKey)) {
            return;
        }
        List<Family.Part> parts = parts(family);
        if (family.sums(parts).isEmpty()) {
            return;
        }
        Map<String, Ask> more = new LinkedHashMap<>(family.members());
        parts.forEach(part -> more.put(part.ask().name(), part.ask()));
        more.keySet().removeAll(asked.keySet());
        if (asked.size() + more.size() <= MOST) {
            asked.putAll(more);
        }
    }

    private List<Family.Part> parts(Family family) {
        return family.parts(codes.apply(family.everybody().population(), family.dimension()));
    }

    /**
     * By dimension and what else they ask; parts of the coverage, of which there are many, last.
     */
    private Map<String, Family> families(Collection<Ask> besides) {
        // Sorted, so that of two names for the same people one is the other's everywhere.
        Map<String, Ask> all = new TreeMap<>(asked);
        besides.forEach(ask -> all.putIfAbsent(ask.name(), ask));
        Map<String, Family> families = new TreeMap<>();
        all.values().forEach(ask -> dimensions(ask).forEach(each -> join(families, each, ask)));
        families.values()
                .forEach(family -> {
                    Ask everybody = all.get(family.everybody().name());
                    if (everybody != null) {
                        family.members().put(everybody.name(), everybody);
                    }
                });
        return families;
    }

    private Stream<Dimension> dimensions(Ask ask) {
        return ask.conditions().stream()
                .map(condition -> vocabulary.dimension(condition.dimension()))
                .filter(Objects::nonNull)
                .filter(dimension -> !dimension.several() || isOfWhatIsKnown(ask, dimension))
                .distinct();
    }

    /** Of several codes at once nothing adds up but whether any is known. */
    private static boolean isOfWhatIsKnown(Ask ask, Dimension dimension) {
        return ask.conditions().stream()
                .filter(each -> each.dimension().equals(dimension.key()))
                .allMatch(each -> each.in().isEmpty());
    }

    private static void join(Map<String, Family> families, Dimension dimension, Ask ask) {
        Ask everybody = ask.without(dimension.key());
        String last = dimension.key().equals(Vocabulary.PART) ? "~" : "";
        String day = Age.isDimension(dimension.key()) ? "@" + ask.days().to() : "";
        families.computeIfAbsent(
                        last + dimension.key() + day + " " + everybody.name(),
                        key -> Family.of(dimension, everybody))
                .members()
                .put(ask.name(), ask);
    }

    /** Everything that adds up. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        families(List.of()).values().forEach(family -> sums.addAll(family.sums(parts(family))));
        asked.values().stream()
                .filter(ask -> ask.cohort() == Cohort.TOTAL_IN_PERIOD)
                .forEach(all -> {
                    sums.add(flow(all, Cohort.ACTIVE_AT_START, Cohort.ENROLLED));
                    sums.add(flow(all, Cohort.EXITS, Cohort.ACTIVE_AT_END));
                });
        // Beyond the bound some part may be missing.
        sums.removeIf(sum -> !asked.keySet().containsAll(sum.parts()));
        return sums;
    }

    private static Sum flow(Ask all, Cohort some, Cohort others) {
        return new Sum(all.name(), List.of(all.in(some).name(), all.in(others).name()));
    }
}

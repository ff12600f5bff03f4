package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.figures.domain.Ask;
import se.samspel.reporting.figures.domain.Elsewhere;
import se.samspel.reporting.figures.domain.Evaluation;
import se.samspel.reporting.figures.domain.Evaluation.Besides;
import se.samspel.reporting.figures.domain.Facts;
import se.samspel.reporting.figures.domain.Few;
import se.samspel.reporting.figures.domain.FewYears;
import se.samspel.reporting.figures.domain.LateFacts;
import se.samspel.reporting.figures.domain.Scope;
import se.samspel.reporting.figures.domain.Shown;
import se.samspel.reporting.figures.domain.YearsNotOpen;

/** Answers a report's questions from what has been told. */
@ApplicationScoped
class Computation {

    private final FactReading facts;
    private final Parts parts;
    private final OpenCodes codes;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Computation(
            FactReading facts, Parts parts, OpenCodes codes, Vocabulary vocabulary, Clock clock) {
        this.facts = facts;
        this.parts = parts;
        this.codes = codes;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * @param exact whether it is for the host, who may see finer
     */
    Computed compute(Definition definition, Covered covered, Days days, boolean exact) {
        if (!definition.coverage().contains(covered.coverage().level())) {
            throw Problem.of(
                    422,
                    "coverage-not-defined",
                    Text.of(
                            "Rapporten finns inte för en sådan omfattning",
                            "The report is not made for such a coverage"));
        }
        YearsNotOpen.refuse(definition, days, exact);
        List<Code> beside = usesParts(definition) ? parts.of(covered.coverage()) : List.of();
        Map<String, List<Code>> open = new HashMap<>();
        beside(definition, beside, open);
        Scope before = new Scope(days, vocabulary, open, exact);
        // Before the figures are read: what is summed meanwhile may be in them, nothing may be
        // missing.
        Instant dataTime = clock.instant().minus(facts.behind(covered, beside));
        Facts told = facts.facts(covered, new Evaluation(definition, before).asks(), beside);
        definition.sections().forEach(section -> open(section, told, covered, open));
        Scope scope = new Scope(days, vocabulary, open, exact);
        return new Computed(
                definition,
                covered,
                scope,
                new Evaluation(definition, scope).answers(told),
                dataTime);
    }

    /** What was known when an edition was made. */
    record Past(Basis basis, Instant dataTime) {}

    /** As it was computed for others then. */
    Computed again(Definition definition, Covered covered, Days days, Past past) {
        Scope scope = new Scope(days, vocabulary, past.basis().open(), false);
        return new Computed(definition, covered, scope, past.basis().exact(), past.dataTime());
    }

    /**
     * What of the figures reports on parts, and on years within, would give away; and what else
     * others have been shown, as it is now.
     */
    Besides besides(Computed computed, int threshold, List<Shown> known) {
        Covered covered = computed.covered();
        List<Code> beside = parts.of(covered.coverage());
        Set<Ask> asks = computed.evaluation().asks();
        Set<Ask> halves = FewYears.halves(asks);
        Facts told =
                new LateFacts(() -> {
                    Set<Ask> all = new HashSet<>(asks);
                    all.addAll(halves);
                    all.addAll(Elsewhere.of(asks, known));
                    return facts.facts(covered, all, beside);
                });
        if (beside.isEmpty() && halves.isEmpty()) {
            return new Besides(Map.of(), told);
        }
        List<String> codesOfParts = beside.stream().map(Code::code).toList();
        Map<String, Long> few = new HashMap<>(Few.of(asks, told, codesOfParts, threshold));
        FewYears.of(asks, told, threshold)
                .forEach((name, people) -> few.merge(name, people, Math::min));
        return new Besides(few, told);
    }

    /**
     * Whether a report is made of the monthly sums alone, so that the same sums give the same
     * report: of county and nation, where nothing is set beside each other by name.
     */
    static boolean isOfSums(Definition definition, Covered covered) {
        return switch (covered.coverage()) {
            case Coverage.OfIntervention one -> false;
            case Coverage.OfAssociation one -> false;
            case Coverage.OfCounty one -> !usesParts(definition);
            case Coverage.OfNation() -> !usesParts(definition);
        };
    }

    private static boolean usesParts(Definition definition) {
        return definition.sections().stream()
                .anyMatch(section -> Vocabulary.PART.equals(section.rows()));
    }

    private static void beside(
            Definition definition, List<Code> beside, Map<String, List<Code>> open) {
        definition.sections().stream()
                .filter(section -> Vocabulary.PART.equals(section.rows()))
                .forEach(section ->
                        open.put(Scope.key(section.population(), Vocabulary.PART), beside));
    }

    /** The codes that occur, of dimensions whose codes differ from place to place. */
    private void open(
            SectionDefinition section, Facts told, Covered covered, Map<String, List<Code>> open) {
        Dimension rows = vocabulary.dimension(section.rows());
        if (rows == null || !rows.codes().isEmpty()) {
            return;
        }
        Population population = section.population();
        open.computeIfAbsent(
                Scope.key(population, rows.key()),
                key ->
                        codes.named(
                                rows.key(),
                                told.codes(population, rows.key()),
                                covered.coverage()));
    }
}

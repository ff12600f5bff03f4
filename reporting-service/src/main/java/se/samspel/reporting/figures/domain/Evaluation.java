package se.samspel.reporting.figures.domain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Section;

/** A definition's figures over some days: first exact, then as others may have them. */
public record Evaluation(Definition definition, Scope scope) {

    /** What others get, and what they then know. */
    public record Controlled(List<Section> sections, List<Shown> shown) {

        public Controlled {
            sections = List.copyOf(sections);
            shown = List.copyOf(shown);
        }
    }

    /** The exact answers to all of it. */
    public Answers answers(Facts facts) {
        return Answers.of(asks(), facts);
    }

    /** All that the report can ask, in every grouping, so that it can be grouped anew later. */
    public Set<Ask> asks() {
        Set<Ask> asks = new LinkedHashSet<>();
        for (SectionDefinition section : definition.sections()) {
            Grid finest = grids().finest(section);
            asks.addAll(finest.asks());
            grids().hierarchy(section)
                    .ifPresent(hierarchy ->
                            hierarchy
                                    .levels()
                                    .forEach(level ->
                                            asks.addAll(grids().grouped(finest, level).asks())));
        }
        return asks;
    }

    /** For the controller alone. */
    public List<Section> exact(Answers answers) {
        Protection none = new Protection(Set.of(), Set.of());
        return definition.sections().stream()
                .map(section ->
                        new Sections(grids().finest(section), answers, none, true).section())
                .toList();
    }

    /**
     * Grouped first, then with as little withheld as protects every small group.
     *
     * @param known what others have been shown before
     * @param few by name, as {@link Few} finds them
     */
    public Controlled controlled(
            Answers answers, Rule rule, List<Shown> known, Map<String, Long> few) {
        Readable readable = new Readable(grids(), answers, rule);
        List<Grid> shownGrids =
                definition.sections().stream()
                        .map(section -> readable.readable(grids().finest(section)))
                        .toList();
        Protection protection =
                new Control(shownGrids, answers, rule.threshold()).protect(known, few);
        return new Controlled(
                shownGrids.stream()
                        .map(grid -> new Sections(grid, answers, protection, false).section())
                        .toList(),
                shown(shownGrids, answers, protection));
    }

    private static List<Shown> shown(
            List<Grid> shownGrids, Answers answers, Protection protection) {
        return new HashSet<>(new Printed(shownGrids).names())
                .stream()
                        .filter(protection::shows)
                        .sorted()
                        .map(name -> new Shown(name, answers.people(name)))
                        .toList();
    }

    private Grids grids() {
        return new Grids(scope, definition.period());
    }
}

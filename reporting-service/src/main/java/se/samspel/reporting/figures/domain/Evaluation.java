package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Terms;
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

    /**
     * What a report must reckon with besides its own figures.
     *
     * @param few by name, as {@link Few} finds them
     * @param facts to ask of what others have been shown and the report doesn't ask
     */
    public record Besides(Map<String, Long> few, Facts facts) {

        public Besides {
            few = Map.copyOf(few);
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
            groupings(section).forEach(grid -> asks.addAll(grid.asks()));
        }
        return asks;
    }

    /** A section's table at its finest and in every grouping. */
    private List<Grid> groupings(SectionDefinition section) {
        Grid finest = grids().finest(section);
        List<Grid> groupings = new ArrayList<>(List.of(finest));
        grids().hierarchy(section)
                .ifPresent(hierarchy ->
                        hierarchy
                                .levels()
                                .forEach(level -> groupings.add(grids().grouped(finest, level))));
        return groupings;
    }

    /** For the controller alone. */
    public List<Section> exact(Answers answers) {
        Protection none = Protection.NONE;
        return definition.sections().stream()
                .map(section ->
                        new Sections(grids().finest(section), answers, none, true).section())
                .toList();
    }

    /**
     * Grouped first, then with as little withheld as protects every small group.
     *
     * @param known what others have been shown before
     */
    public Controlled controlled(Answers answers, Terms terms, List<Shown> known, Besides besides) {
        Readable readable = new Readable(grids(), answers, terms);
        List<Grid> shownGrids =
                definition.sections().stream()
                        .map(section -> readable.readable(grids().finest(section)))
                        .toList();
        Protection protection =
                new Control(shownGrids, answers, terms.threshold())
                        .protect(
                                new Elsewhere(
                                        scope.vocabulary(),
                                        scope.open(),
                                        known,
                                        answers,
                                        besides.facts()),
                                besides.few());
        return new Controlled(
                shownGrids.stream()
                        .map(grid -> new Sections(grid, answers, protection, false).section())
                        .toList(),
                shown(shownGrids, answers, protection));
    }

    private static List<Shown> shown(
            List<Grid> shownGrids, Answers answers, Protection protection) {
        Printed printed = new Printed(shownGrids);
        Set<String> names = new TreeSet<>(printed.names());
        names.removeIf(name -> !protection.shows(name));
        names.addAll(printed.told(protection));
        return names.stream().map(name -> new Shown(name, answers.people(name))).toList();
    }

    private Grids grids() {
        return new Grids(scope, definition.period());
    }
}

package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.definition.domain.SectionDefinition.DisclosureRule;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Hierarchies;
import se.samspel.reporting.disclosure.domain.Hierarchy;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.figures.domain.Evaluation.Besides;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;

/** A small world of exits in 2024, asked one question at a time. */
final class Defined {

    static final Days YEAR = new Days(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

    private static final List<Condition> GOAL =
            List.of(
                    Condition.in(
                            "exitDestination",
                            List.of("ARBETE", "STUDIER", "ANNAN_ARBETSLIVSINRIKTAD_REHAB")));

    private static final Text ANY = Text.of("Vad?", "What?");

    private final List<Fact> facts = new ArrayList<>();
    private final List<SectionDefinition> sections = new ArrayList<>();
    private PeriodKind period = PeriodKind.ANY_DAYS;
    private boolean exact = true;
    private @Nullable String grouping;
    private Map<String, Long> few = Map.of();

    /** Another report on the same people. */
    Defined anew() {
        Defined other = new Defined();
        other.facts.addAll(facts);
        return other;
    }

    /** So many of one sex who came in 2023 and went there in March 2024. */
    Defined left(int people, String sex, @Nullable String destination) {
        return left(people, sex, destination, "2024-03-01");
    }

    Defined left(int people, String sex, @Nullable String destination, String on) {
        for (int i = 0; i < people; i++) {
            LocalDate entered = LocalDate.parse("2023-03-01");
            facts.add(
                    new Fact(
                            entered,
                            LocalDate.parse(on),
                            null,
                            destination == null
                                    ? Map.of("sex", Set.of(sex), "earlyDropout", Set.of("YES"))
                                    : Map.of(
                                            "sex",
                                            Set.of(sex),
                                            "earlyDropout",
                                            Set.of("NO"),
                                            "exitDestination",
                                            Set.of(destination)),
                            Map.of("days", 366L)));
        }
        return this;
    }

    /** So many who left and have these kinds of work now, or of whom nothing is known. */
    Defined working(int people, String... kinds) {
        for (int i = 0; i < people; i++) {
            facts.add(
                    new Fact(
                            LocalDate.parse("2023-03-01"),
                            LocalDate.parse("2024-03-01"),
                            null,
                            Map.of("work", Set.of(kinds)),
                            Map.of()));
        }
        return this;
    }

    Defined asking(@Nullable String rows, String columns, Measure... measures) {
        sections.add(
                new SectionDefinition(
                        "section" + sections.size(),
                        ANY,
                        Population.ENROLMENT,
                        Cohort.EXITS,
                        List.of(),
                        rows,
                        columns,
                        List.of(measures),
                        Picture.BARS,
                        new DisclosureRule(
                                5, false, "exitDestination".equals(rows) ? rows : grouping)));
        return this;
    }

    Defined rolling() {
        period = PeriodKind.ROLLING_TWELVE_MONTHS;
        return this;
    }

    Defined groupedBy(String hierarchy) {
        grouping = hierarchy;
        return this;
    }

    /** So many of a group are the only small part of it. */
    Defined withFew(String name, long people) {
        few = Map.of(name, people);
        return this;
    }

    static Measure people() {
        return measure("people", Kind.PEOPLE, List.of(), List.of());
    }

    static Measure shareOfColumn() {
        return measure("share", Kind.SHARE_OF_COLUMN, List.of(), List.of());
    }

    static Measure goals() {
        return measure("goals", Kind.PEOPLE, GOAL, List.of());
    }

    static Measure wentTo(String... destinations) {
        Condition to = Condition.in("exitDestination", List.of(destinations));
        return measure("to" + to, Kind.PEOPLE, List.of(to), List.of());
    }

    static Measure goalShare() {
        return measure("goal", Kind.SHARE, GOAL, List.of(Condition.known("exitDestination")));
    }

    static Measure meanMonths() {
        return new Measure(
                "months",
                ANY,
                Kind.MEAN,
                null,
                List.of(),
                List.of(),
                null,
                "days",
                Measure.Unit.MONTHS_OF_DAYS,
                null,
                null);
    }

    private static Measure measure(
            String key, Kind kind, List<Condition> where, List<Condition> base) {
        return new Measure(key, ANY, kind, null, where, base, null, null, null, null, null);
    }

    Section exactly() {
        exact = true;
        return evaluation().exact(answers()).getFirst();
    }

    Evaluation.Controlled controlled(Shown... known) {
        return controlled(Terms.usual(5), known);
    }

    Evaluation.Controlled controlled(Terms terms, Shown... known) {
        exact = false;
        return evaluation().controlled(answers(), terms, List.of(known), new Besides(few, facts()));
    }

    Set<Ask> asks() {
        exact = false;
        return evaluation().asks();
    }

    Answers answers() {
        return evaluation().answers(facts());
    }

    Facts facts() {
        return new RowFacts(Map.of(Population.ENROLMENT, facts));
    }

    private Evaluation evaluation() {
        Definition definition =
                new Definition(
                        "any", 1, ANY, List.of(Coverage.Level.INTERVENTION), period, sections);
        return new Evaluation(definition, new Scope(YEAR, vocabulary(), Map.of(), exact));
    }

    private static Vocabulary vocabulary() {
        List<Code> destinations = codes(Hierarchies.EXIT_DESTINATION);
        return new Vocabulary(
                Map.of(
                        "sex",
                        dimension(
                                "sex",
                                null,
                                List.of(
                                        new Code("KVINNA", ANY),
                                        new Code("MAN", ANY),
                                        new Code("OKANT", ANY))),
                        "exitDestination",
                        dimension("exitDestination", Text.of("Avhopp", "Dropouts"), destinations),
                        "work",
                        new Dimension(
                                "work",
                                Set.of(Population.ENROLMENT),
                                ANY,
                                true,
                                "NO_WORK",
                                "work",
                                Text.of("Okänt", "Unknown"),
                                Set.of(),
                                EnumSet.allOf(Coverage.Level.class),
                                codes(Hierarchies.named("work").orElseThrow()))),
                Map.of());
    }

    private static List<Code> codes(Hierarchy hierarchy) {
        return hierarchy.finest().groups().stream()
                .map(group -> new Code(group.code(), group.label()))
                .toList();
    }

    private static Dimension dimension(String key, @Nullable Text missing, List<Code> codes) {
        return new Dimension(
                key,
                Set.of(Population.ENROLMENT),
                ANY,
                false,
                null,
                key,
                missing,
                Set.of(),
                EnumSet.allOf(Coverage.Level.class),
                codes);
    }

    /** The cells of a row as text: a figure, or x where it is withheld, or - for none. */
    static String row(Section section, String key) {
        Row row =
                section.table().rows().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return row.cells().stream()
                .map(cell ->
                        switch (cell) {
                            case Cell.Number number -> number.value().toPlainString();
                            case Cell.Withheld withheld -> "x";
                            case Cell.Undefined undefined -> "-";
                            case Cell.Prose prose -> prose.text().en();
                        })
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    static List<String> rows(Section section) {
        return section.table().rows().stream().map(Row::key).toList();
    }
}

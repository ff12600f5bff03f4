package se.samspel.reporting.figures.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/** A section's table before it has figures: its rows, its columns and what each cell asks. */
record Grid(
        SectionDefinition section, List<Line> lines, List<Slice> slices, Vocabulary vocabulary) {

    Grid {
        lines = List.copyOf(lines);
        slices = List.copyOf(slices);
    }

    Grid with(List<Line> newLines) {
        return new Grid(section, newLines, slices, vocabulary);
    }

    /** How many there are in a cell. */
    Ask people(Measure measure, Line line, Slice slice) {
        return ask(
                measure, line, slice, measure.kind() == Kind.SHARE ? measure.where() : List.of());
    }

    /** Those that a share is of. */
    Ask base(Measure measure, Line line, Slice slice) {
        if (measure.kind() == Kind.SHARE) {
            return ask(measure, line, slice, measure.base());
        }
        Dimension dimension = dimension(measure);
        Ask everybody = ask(measure, Line.all(), slice, List.of());
        return dimension == null || dimension.missing() == null
                ? everybody
                : everybody.with(Condition.known(dimension.knownBy()));
    }

    /** Those of whom the amount was measured, and what they have together. */
    Ask measured(Measure measure, Line line, Slice slice) {
        return ask(measure, line, slice, List.of()).measured(measure.of());
    }

    private Ask ask(Measure measure, Line line, Slice slice, List<Condition> more) {
        var where =
                measure.kind() == Kind.SHARE
                        ? section.where().stream()
                        : Stream.concat(section.where().stream(), measure.where().stream());
        return Ask.people(
                section.population(),
                section.cohortOf(measure),
                slice.days(),
                Stream.of(
                                where,
                                line.conditions(dimension(measure)),
                                slice.conditions().stream(),
                                more.stream())
                        .flatMap(each -> each));
    }

    @Nullable Dimension dimension(Measure measure) {
        return vocabulary.dimension(section.rowsOf(measure));
    }

    /** All that must be answered to fill the table, whether it is printed or not. */
    Set<Ask> asks() {
        Set<Ask> asks = new LinkedHashSet<>();
        for (Measure measure : section.measures()) {
            for (Line line : lines) {
                for (Slice slice : slices) {
                    asks.addAll(asks(measure, line, slice));
                }
            }
        }
        return asks;
    }

    List<Ask> asks(Measure measure, Line line, Slice slice) {
        return switch (measure.kind()) {
            case PEOPLE -> List.of(people(measure, line, slice));
            case SHARE_OF_COLUMN, SHARE ->
                    List.of(people(measure, line, slice), base(measure, line, slice));
            case MEAN -> List.of(measured(measure, line, slice));
            case CHANGE, CHANGE_PERCENT ->
                    Stream.of(measure.from(), measure.to())
                            .map(Objects::requireNonNull)
                            .map(section::measure)
                            .map(each -> people(each, line, slice))
                            .toList();
        };
    }

    /** Whether nobody at all stands in a row. */
    boolean isEmpty(Line line, Answers answers) {
        return counted(line).noneMatch(ask -> answers.know(ask) && answers.people(ask) != 0);
    }

    Stream<Ask> counted(Line line) {
        return section.measures().stream()
                .flatMap(measure ->
                        slices.stream().map(slice -> Bindings.counted(this, measure, line, slice)));
    }
}

package se.samspel.reporting.figures.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Whose share a cell tells: all of a column and those outside the base are no share of it. */
    Optional<Ask> part(Measure measure, Line line, Slice slice) {
        return measure.kind() == Kind.SHARE || line.who() == Line.Who.CODES
                ? Optional.of(people(measure, line, slice))
                : Optional.empty();
    }

    /** What a cell's people are some of, where no rows of the table make it up. */
    Optional<Ask> whole(Measure measure, Line line, Slice slice) {
        Dimension dimension = dimension(measure);
        boolean several = dimension != null && dimension.several();
        return switch (measure.kind()) {
            case SHARE ->
                    Optional.of(base(measure, line, slice))
                            .filter(people(measure, line, slice)::isWithin);
            case PEOPLE, SHARE_OF_COLUMN ->
                    several && line.who() == Line.Who.CODES
                            ? Optional.of(base(measure, line, slice))
                            : Optional.of(everybody(measure, line, slice))
                                    .filter(whole -> !measure.where().isEmpty());
            case MEAN, CHANGE, CHANGE_PERCENT -> Optional.empty();
        };
    }

    /** Those of whom the amount was measured, and what they have together. */
    Ask measured(Measure measure, Line line, Slice slice) {
        return ask(measure, line, slice, List.of()).measured(measure.of());
    }

    private Ask ask(Measure measure, Line line, Slice slice, List<Condition> more) {
        Ask asked = everybody(measure, line, slice);
        var where = measure.kind() == Kind.SHARE ? more : measure.where();
        return where.stream().reduce(asked, Ask::with, (one, other) -> other);
    }

    /** In a cell, whatever the measure asks of them. */
    private Ask everybody(Measure measure, Line line, Slice slice) {
        return Ask.people(
                section.population(),
                section.cohortOf(measure),
                slice.days(),
                Stream.of(
                                section.where().stream(),
                                line.conditions(dimension(measure)),
                                slice.conditions().stream())
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
            case PEOPLE ->
                    Stream.concat(
                                    Stream.of(people(measure, line, slice)),
                                    whole(measure, line, slice).stream().flatMap(Grid::around))
                            .toList();
            case SHARE_OF_COLUMN, SHARE ->
                    Stream.concat(
                                    Stream.of(people(measure, line, slice)),
                                    around(base(measure, line, slice)))
                            .toList();
            case MEAN -> List.of(measured(measure, line, slice));
            case CHANGE, CHANGE_PERCENT ->
                    Stream.of(measure.from(), measure.to())
                            .map(Objects::requireNonNull)
                            .map(section::measure)
                            .map(each -> people(each, line, slice))
                            .toList();
        };
    }

    /** A share tells its base, and so, to who knows all, those that the base leaves out. */
    private static Stream<Ask> around(Ask base) {
        return Stream.concat(
                Stream.of(base),
                base.conditions().stream()
                        .filter(each -> each.known() && each.in().isEmpty())
                        .flatMap(each -> {
                            Ask all = base.without(each);
                            return Stream.of(all, all.with(Condition.unknown(each.dimension())));
                        }));
    }

    /** Whether nobody at all stands in a row. */
    boolean isEmpty(Line line, Answers answers) {
        return counted(line).noneMatch(ask -> answers.know(ask) && answers.people(ask) != 0);
    }

    Stream<Ask> counted(Line line) {
        return section.measures().stream()
                .flatMap(measure -> slices.stream().map(slice -> counted(measure, line, slice)));
    }

    /** Whom a cell is of, whatever it tells of them. */
    Ask counted(Measure measure, Line line, Slice slice) {
        return measure.kind() == Kind.MEAN
                ? measured(measure, line, slice)
                : people(measure, line, slice);
    }
}

package se.samspel.reporting.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Columns;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.definition.domain.SectionDefinition;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Hierarchies;
import se.samspel.reporting.disclosure.domain.Hierarchy;
import se.samspel.reporting.disclosure.domain.Recoding;

/** Lays out a section's table: at its finest, or with its rows gathered into groups. */
record Grids(Scope scope, PeriodKind period) {

    private static final String UNKNOWN_SEX = "OKANT";

    Grid finest(SectionDefinition section) {
        return new Grid(section, lines(section), slices(section), scope.vocabulary());
    }

    Grid grouped(Grid finest, Recoding recoding) {
        List<Line> lines = new ArrayList<>();
        recoding.groups()
                .forEach(group -> lines.add(Line.of(group.code(), group.label(), group.codes())));
        finest.lines().stream().filter(line -> line.who() != Line.Who.CODES).forEach(lines::add);
        return finest.with(lines);
    }

    /** The grouping that a section names, of the rows' codes or of pairs of them. */
    Optional<Hierarchy> hierarchy(SectionDefinition section) {
        Dimension rows = scope.vocabulary().dimension(section.rows());
        return Optional.ofNullable(section.disclosure().grouping())
                .flatMap(Hierarchies::named)
                .filter(hierarchy -> rows != null)
                .map(hierarchy -> isOfPairs(rows) ? Pairs.of(hierarchy) : hierarchy);
    }

    private static boolean isOfPairs(@Nullable Dimension rows) {
        return rows != null && rows.codes().getFirst().code().contains(Pairs.TO);
    }

    private List<Line> lines(SectionDefinition section) {
        Dimension dimension = scope.vocabulary().dimension(section.rows());
        if (dimension == null) {
            return List.of(Line.all());
        }
        List<Line> lines = new ArrayList<>();
        scope.codes(section.population(), dimension)
                .forEach(code -> lines.add(line(dimension, code)));
        if (dimension.missing() != null) {
            lines.add(Line.unknown(dimension.missing()));
        }
        lines.add(Line.all());
        return lines;
    }

    private static Line line(Dimension dimension, Code code) {
        Line line = Line.of(code.code(), code.label(), List.of(code.code()));
        boolean inTotalsOnly =
                dimension.key().equals(Vocabulary.SEX) && code.code().equals(UNKNOWN_SEX);
        return inTotalsOnly ? line.unprinted() : line;
    }

    private List<Slice> slices(SectionDefinition section) {
        String columns = section.columns();
        if (Columns.isTime(columns)) {
            int months = Slices.months(columns, scope.exact());
            return Slices.overTime(scope.days(), months, period);
        }
        if (columns.equals(Columns.SEX)) {
            return Slices.bySex(scope.days());
        }
        return crossed(columns).orElseGet(() -> List.of(Slices.all(scope.days())));
    }

    /** Two dimensions beside each other: for the controller alone. */
    private Optional<List<Slice>> crossed(String columns) {
        return Stream.ofNullable(scope.vocabulary().dimension(columns))
                .filter(dimension -> scope.exact())
                .map(dimension -> Slices.ofDimension(dimension, scope.days()))
                .findFirst();
    }
}

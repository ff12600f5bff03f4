package se.samspel.reporting.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Measure;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;

/** What stands in a cell: a figure rounded once, half up on the exact value, or that it can't. */
record Cells(Grid grid, Answers answers, Protection protection) {

    Cell cell(Measure measure, Line line, Slice slice) {
        return switch (measure.kind()) {
            case PEOPLE -> people(measure, line, slice);
            case SHARE -> share(measure, line, slice);
            case SHARE_OF_COLUMN ->
                    line.who() == Line.Who.ALL
                            ? hundred(measure, slice)
                            : share(measure, line, slice);
            case MEAN -> told(name(grid, measure, line, slice), mean(measure, line, slice));
            case CHANGE -> change(measure, line, slice);
            case CHANGE_PERCENT -> changePercent(measure, line, slice);
        };
    }

    private Cell share(Measure measure, Line line, Slice slice) {
        return told(name(grid, measure, line, slice), share(grid, answers, measure, line, slice));
    }

    /** All of a column, where its shares stand: it tells no more than they do. */
    private Cell hundred(Measure measure, Slice slice) {
        List<Cell> shares =
                grid.lines().stream()
                        .filter(line -> line.printed() && line.who() == Line.Who.CODES)
                        .map(line -> share(measure, line, slice))
                        .toList();
        if (shares.contains(new Cell.Withheld())) {
            return new Cell.Withheld();
        }
        return shares.contains(new Cell.Undefined())
                ? new Cell.Undefined()
                : Cell.of(new BigDecimal("100.0"));
    }

    /** A derived figure's own name among the counts that it is derived from. */
    static String name(Grid grid, Measure measure, Line line, Slice slice) {
        return String.join(
                "/",
                grid.section().key(),
                measure.key(),
                line.key(),
                slice.key(),
                slice.days() + "");
    }

    /** Null where there is nobody to be a part of. */
    static @Nullable BigDecimal share(
            Grid grid, Answers answers, Measure measure, Line line, Slice slice) {
        long whole = answers.people(grid.base(measure, line, slice));
        return grid.part(measure, line, slice)
                .map(part -> quotient(100 * answers.people(part), whole))
                .orElse(null);
    }

    private @Nullable BigDecimal mean(Measure measure, Line line, Slice slice) {
        Measured sum = answers.to(grid.measured(measure, line, slice));
        Measure.Unit unit = Objects.requireNonNullElse(measure.unit(), Measure.Unit.AS_COUNTED);
        return quotient(unit.times() * sum.amount(), unit.over() * sum.people());
    }

    private Cell people(Measure measure, Line line, Slice slice) {
        Ask ask = grid.people(measure, line, slice);
        return protection.shows(ask.name()) ? Cell.of(answers.people(ask)) : new Cell.Withheld();
    }

    private Cell told(String name, @Nullable BigDecimal figure) {
        if (!protection.shows(name)) {
            return new Cell.Withheld();
        }
        return figure == null ? new Cell.Undefined() : Cell.of(figure);
    }

    private Cell change(Measure measure, Line line, Slice slice) {
        return changed(measure, line, slice) instanceof Change change
                ? Cell.of(change.after() - change.before())
                : new Cell.Withheld();
    }

    private Cell changePercent(Measure measure, Line line, Slice slice) {
        if (!(changed(measure, line, slice) instanceof Change change)) {
            return new Cell.Withheld();
        }
        BigDecimal percent = quotient(100 * (change.after() - change.before()), change.before());
        return percent == null ? new Cell.Undefined() : Cell.of(percent);
    }

    private record Change(long before, long after) {}

    /** Null where either is withheld: the one and the change would tell it. */
    private @Nullable Change changed(Measure measure, Line line, Slice slice) {
        Ask before = grid.people(grid.section().measure(measure.from()), line, slice);
        Ask after = grid.people(grid.section().measure(measure.to()), line, slice);
        return protection.shows(before.name()) && protection.shows(after.name())
                ? new Change(answers.people(before), answers.people(after))
                : null;
    }

    private static @Nullable BigDecimal quotient(long numerator, long denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}

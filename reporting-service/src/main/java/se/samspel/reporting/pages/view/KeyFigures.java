package se.samspel.reporting.pages.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.teamreport.domain.Disclosure;

/** The figures that an intervention is asked for first. */
record KeyFigures(Disclosure disclosure, Phrases phrases) {

    List<Tile> tiles() {
        return List.of(
                tile("stockAndFlow.totalInPeriod", "inTotalTile", Column.Kind.COUNT),
                tile("stockAndFlow.enrolled", "enrolledTile", Column.Kind.COUNT),
                tile("stockAndFlow.exits", "exitsTile", Column.Kind.COUNT),
                tile("exits.goalAttainedPercentExcludingDropouts", "goalTile", Column.Kind.PERCENT),
                tile("throughputMonths.meanExcludingDropouts", "throughputTile", Column.Kind.MEAN),
                tile("stockAndFlow.waitingAtEnd", "waitingTile", Column.Kind.COUNT));
    }

    private Tile tile(String figure, String label, Column.Kind kind) {
        Writing writing = phrases.writing();
        if (disclosure.withheld().contains(figure)) {
            return new Tile(writing.text(Writing.WITHHELD), phrases.get(label), true);
        }
        @Nullable BigDecimal value = disclosure.figures().value(figure);
        String text = value == null ? Writing.UNDEFINED : writing.number(value, kind);
        return new Tile(text, phrases.get(label), false);
    }
}

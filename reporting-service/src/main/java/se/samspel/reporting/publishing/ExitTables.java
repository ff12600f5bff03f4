package se.samspel.reporting.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** Where those who left went, and how many of them attained the goal. */
final class ExitTables {

    private final EditionCells cells;

    ExitTables(EditionCells cells) {
        this.cells = cells;
    }

    List<Section> sections() {
        return List.of(exits(), goals());
    }

    private Section exits() {
        List<Row> rows = new ArrayList<>(destinations());
        rows.add(exitSum("withoutDropouts", "excludingEarlyDropouts"));
        rows.add(cells.row("earlyDropouts", Words.both("earlyDropout"), "exits.earlyDropouts"));
        rows.add(exitSum("allExits", "total"));
        rows.add(exitSum("goalGroup", "goalAttained"));
        return new Section(
                "exits",
                Text.of("Vart gick de som slutade?", "Where did those who left go?"),
                null,
                TeamReportTables.table(
                        "exits", "exitsTable", "figure", rows, TeamReportTables.counts("people")),
                Picture.BARS);
    }

    /** In groups where some are withheld, if the edition has groups; else those who went there. */
    private List<Row> destinations() {
        boolean withheld = cells.isAnyWithheld("exits.byDestination");
        List<String> groups = withheld ? cells.groups("exits.byGroup") : List.of();
        if (!groups.isEmpty()) {
            return groups.stream().map(group -> destination("exits.byGroup", group)).toList();
        }
        return Arrays.stream(ExitDestination.values())
                .map(ExitDestination::name)
                .filter(code -> withheld || cells.isShown("exits.byDestination." + code))
                .map(code -> destination("exits.byDestination", code))
                .toList();
    }

    private Row destination(String table, String code) {
        return cells.row(code, Words.labels("destination", code), table + "." + code);
    }

    private Row exitSum(String word, String figure) {
        return cells.sum(figure, Words.both(word), "exits." + figure);
    }

    private Section goals() {
        String stayed = "goalAttainedPercentExcludingDropouts";
        String all = "goalAttainedPercentOfAllExits";
        List<Row> rows =
                List.of(
                        cells.row(stayed, Words.both("withoutDropouts"), "exits." + stayed),
                        cells.row(all, Words.both("allExits"), "exits." + all));
        return new Section(
                "goals",
                Text.of("Hur stor andel nådde målet?", "How many of them attained the goal?"),
                null,
                new Table(
                        "goals",
                        Text.of("Andel i mål", "Share with goal attained"),
                        Text.of("Bas", "Base"),
                        List.of(
                                new Column(
                                        "share", Text.of("Andel", "Share"), Column.Kind.PERCENT)),
                        rows,
                        List.of(
                                Text.of(
                                        "I mål är arbete, studier eller annan arbetslivsinriktad"
                                                + " rehabilitering. Avlidna ingår inte i basen.",
                                        "The goal is work, studies or other vocational"
                                                + " rehabilitation. The deceased are in no"
                                                + " base."))),
                Picture.NONE);
    }
}

package se.samspel.reporting.cost.domain;

import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** What a participant and a goal attained cost, by intervention and together. */
public final class CostPerResultTables {

    private static final Text DEFINITION =
            Text.of(
                    "Kostnad per deltagare är periodens kostnad delad med alla som deltog någon"
                            + " gång i perioden; kostnad per uppnått mål är den delad med periodens"
                            + " avslut i mål. En konvention, inget officiellt mått.",
                    "Cost per participant is the period's cost divided by all who were in it at"
                            + " some time; cost per goal attained is that divided by the period's"
                            + " exits with goal attained. A convention, no official measure.");

    private static final Text SPREAD =
            Text.of(
                    "En årskostnad räknas som jämnt fördelad över de månader som den avser.",
                    "A year's cost counts as spread evenly over the months that it covers.");

    private static final Text INCOMPLETE =
            Text.of(
                    "Kostnaden är inte känd för hela perioden. Kvoterna bygger på den som är känd"
                            + " och är därför lägre än de blir till slut.",
                    "The cost is not known for the whole period. The quotients are made of what is"
                            + " known, and so are lower than they will be in the end.");

    private static final Text HEADS =
            Text.of(
                    "I volyminsatser följs ingen enskild: deltagarna är de räknade, mål saknas och"
                            + " deras kostnad ingår inte i summans kostnad per uppnått mål.",
                    "Where heads are counted nobody is followed: participants are those counted,"
                            + " there are no goals, and their cost is not in the sum's cost per goal"
                            + " attained.");

    private CostPerResultTables() {}

    /** One intervention by itself has no sum. */
    public static List<Section> of(CostPerResult result, Protection protection) {
        Cells cells = new Cells(protection);
        List<Row> rows = new ArrayList<>();
        for (Line line : result.lines()) {
            rows.add(row(line, Text.of(line.name(), line.name()), Row.Kind.PLAIN, cells));
        }
        if (result.lines().size() != 1) {
            rows.add(
                    row(
                            result.total(),
                            Text.of("Alla insatser", "All interventions"),
                            Row.Kind.SUM,
                            cells));
        }
        return List.of(
                new Section(
                        "costPerResult",
                        Text.of(
                                "Vad kostar en deltagare, och ett uppnått mål?",
                                "What does a participant cost, and a goal attained?"),
                        null,
                        new Table(
                                "costPerResult",
                                Text.of(
                                        "Kostnad per deltagare och uppnått mål",
                                        "Cost per participant and goal attained"),
                                Text.of("Insats", "Intervention"),
                                columns(),
                                rows,
                                notes(result)),
                        Section.Picture.NONE));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("cost", Text.of("Kostnad", "Cost"), Column.Kind.KRONOR),
                new Column("participants", Text.of("Deltagare", "Participants"), Column.Kind.COUNT),
                new Column(
                        "perParticipant",
                        Text.of("Kostnad per deltagare", "Cost per participant"),
                        Column.Kind.KRONOR),
                new Column("goals", Text.of("I mål", "Goals attained"), Column.Kind.COUNT),
                new Column(
                        "perGoal",
                        Text.of("Kostnad per uppnått mål", "Cost per goal attained"),
                        Column.Kind.KRONOR));
    }

    private static Row row(Line line, Text label, Row.Kind kind, Cells cells) {
        return new Row(
                line.key(),
                label,
                kind,
                List.of(
                        Cells.money(line.cost().amount()),
                        cells.people(line.figure("participants"), line.participants()),
                        cells.each(
                                line.figure("participants"),
                                line.figure("perParticipant"),
                                line.perParticipant()),
                        cells.people(line.figure("goals"), line.goals()),
                        cells.each(line.figure("goals"), line.figure("perGoal"), line.perGoal())));
    }

    private static List<Text> notes(CostPerResult result) {
        List<Text> notes = new ArrayList<>(List.of(DEFINITION, SPREAD));
        if (!result.complete()) {
            notes.add(INCOMPLETE);
        }
        if (result.lines().stream().anyMatch(line -> line.goals() == null)) {
            notes.add(HEADS);
        }
        return notes;
    }
}

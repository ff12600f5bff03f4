package se.samspel.reporting.cost.domain;

import static se.samspel.reporting.cost.domain.Cells.count;
import static se.samspel.reporting.cost.domain.Cells.kronor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
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
                                List.of(
                                        kronor("cost", "Kostnad", "Cost"),
                                        count("participants", "Deltagare", "Participants"),
                                        kronor(
                                                "perParticipant",
                                                "Kostnad per deltagare",
                                                "Cost per participant"),
                                        count("goals", "I mål", "Goals attained"),
                                        kronor(
                                                "perGoal",
                                                "Kostnad per uppnått mål",
                                                "Cost per goal attained")),
                                rows(result, line -> costs(line, cells)),
                                notes(result)),
                        Section.Picture.NONE),
                new Section(
                        "bySex",
                        Text.of(
                                "Hur många kvinnor och män deltog och nådde målet?",
                                "How many women and men took part and attained the goal?"),
                        null,
                        new Table(
                                "bySex",
                                Text.of("Deltagare och uppnådda mål", "Participants and goals"),
                                Text.of("Insats", "Intervention"),
                                List.of(
                                        count("women", "Kvinnor", "Women"),
                                        count("men", "Män", "Men"),
                                        count("womensGoals", "Kvinnor i mål", "Women's goals"),
                                        count("mensGoals", "Män i mål", "Men's goals")),
                                rows(result, line -> sexes(line, cells)),
                                List.of()),
                        Section.Picture.NONE));
    }

    private static List<Row> rows(CostPerResult result, Function<Line, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (Line line : result.lines()) {
            Text name = Text.of(line.name(), line.name());
            rows.add(new Row(line.key(), name, Row.Kind.PLAIN, cells.apply(line)));
        }
        if (result.lines().size() != 1) {
            Line total = result.total();
            Text name = Text.of("Alla insatser", "All interventions");
            rows.add(new Row(total.key(), name, Row.Kind.SUM, cells.apply(total)));
        }
        return rows;
    }

    private static List<Cell> costs(Line line, Cells cells) {
        return List.of(
                Cells.money(line.cost().amount()),
                cells.people(line.figure("participants"), line.participants()),
                cells.each(
                        line.figure("participants"),
                        line.figure("perParticipant"),
                        line.perParticipant()),
                cells.people(line.figure("goals"), line.goals()),
                cells.each(line.figure("goals"), line.figure("perGoal"), line.perGoal()));
    }

    private static List<Cell> sexes(Line line, Cells cells) {
        Group women = line.of(Sex.KVINNA);
        Group men = line.of(Sex.MAN);
        return List.of(
                cells.people(line.figure("women"), women.people()),
                cells.people(line.figure("men"), men.people()),
                cells.people(line.figure("goals.women"), women.goals()),
                cells.people(line.figure("goals.men"), men.goals()));
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

package se.samspel.reporting.finsam.domain;

import static se.samspel.reporting.cost.domain.Cells.count;
import static se.samspel.reporting.cost.domain.Cells.kronor;
import static se.samspel.reporting.cost.domain.Cells.money;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.Cells;
import se.samspel.reporting.cost.domain.CostReport;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.finsam.domain.FinsamSheet.Line;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** The yearly sheet as two tables: the association, and its interventions. */
public final class FinsamTables {

    private static final Text NONE = Text.of("", "");

    private static final Text ADMINISTRATION =
            Text.of(
                    "Administration är styrelse, kansli och revision tillsammans.",
                    "Administration is board, office and audit together.");

    private static final Text HEADS =
            Text.of(
                    "I volyminsatser är deltagarna de räknade. I andra insatser är de som är"
                            + " inskrivna någon gång under året deltagare; de som bara räknas"
                            + " anonymt står för sig.",
                    "Where heads are counted, participants are those counted. Elsewhere they are"
                            + " those enrolled at some time of the year; who is only counted"
                            + " anonymously stands apart.");

    private FinsamTables() {}

    /**
     * @param interventions in the order of the sheet's lines
     */
    public static List<Section> of(
            FinsamSheet sheet, List<InterventionFacts> interventions, Protection protection) {
        return List.of(
                association(sheet), interventions(sheet, interventions, new Cells(protection)));
    }

    private static Section association(FinsamSheet sheet) {
        CostReport costs = sheet.costs();
        Cell none = new Cell.Undefined();
        List<Row> rows =
                List.of(
                        row(
                                "funds",
                                Text.of("Tilldelade medel", "Allocated funds"),
                                money(costs.totalFunds()),
                                none),
                        row(
                                "openingEquity",
                                Text.of("Ingående eget kapital", "Opening equity"),
                                money(costs.openingEquity()),
                                money(costs.openingEquity())),
                        row(
                                "administration",
                                Text.of("Administration", "Administration"),
                                money(sheet.administration().budget()),
                                money(sheet.administration().actual())),
                        row(
                                "interventions",
                                Text.of("Insatser", "Interventions"),
                                money(sheet.interventions().budget()),
                                money(sheet.interventions().actual())),
                        row(
                                "closingEquity",
                                Text.of("Utgående eget kapital", "Closing equity"),
                                money(costs.closingEquity(costs.totalBudget())),
                                money(costs.closingEquity(costs.totalActual()))));
        return new Section(
                "association",
                Text.of("Hur står det till med ekonomin?", "How does the money stand?"),
                null,
                new Table(
                        "association",
                        Text.of("Samordningsförbundet", "The coordination association"),
                        Text.of("Post", "Item"),
                        List.of(
                                kronor("budget", "Budget", "Budget"),
                                kronor("actual", "Utfall", "Actual")),
                        rows,
                        List.of(ADMINISTRATION)),
                Section.Picture.NONE);
    }

    private static Section interventions(
            FinsamSheet sheet, List<InterventionFacts> interventions, Cells cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < interventions.size(); i++) {
            rows.add(intervention(interventions.get(i), sheet, i, cells));
        }
        List<Cell> sum = new ArrayList<>(List.of(prose(NONE), prose(NONE), prose(NONE)));
        sum.add(money(sheet.interventions().budget()));
        sum.add(money(sheet.interventions().actual()));
        sum.add(new Cell.Undefined());
        sum.addAll(people(sheet.total(), cells));
        rows.add(
                new Row("total", Text.of("Alla insatser", "All interventions"), Row.Kind.SUM, sum));
        return new Section(
                "interventions",
                Text.of("Vilka insatser finns, och för vilka?", "Which interventions, for whom?"),
                null,
                new Table(
                        "interventions",
                        Text.of("Insatser", "Interventions"),
                        Text.of("Insats", "Intervention"),
                        columns(),
                        rows,
                        List.of(HEADS)),
                Section.Picture.NONE);
    }

    private static Row intervention(
            InterventionFacts facts, FinsamSheet sheet, int place, Cells cells) {
        InterventionFacts.Nature nature = facts.nature();
        Integer planned = nature.plannedParticipants();
        CostReport.Cost cost =
                sheet.costs().costs().stream().filter(each -> !each.own()).toList().get(place);
        List<Cell> row = new ArrayList<>();
        row.add(
                prose(
                        nature.structural()
                                ? Text.of("Strukturövergripande", "Structural")
                                : Text.of("Individinriktad", "Individual")));
        row.add(
                prose(
                        nature.headcount()
                                ? Text.of("Antal", "Heads counted")
                                : Text.of("Identifierade", "Identified")));
        row.add(esf(nature.esfFunded()));
        row.add(money(cost.budget()));
        row.add(money(cost.actual()));
        row.add(planned == null ? new Cell.Undefined() : Cell.of(planned));
        row.addAll(people(sheet.lines().get(place), cells));
        return new Row(
                facts.id().toString(), Text.of(facts.name(), facts.name()), Row.Kind.PLAIN, row);
    }

    private static Cell esf(@Nullable Boolean funded) {
        if (funded == null) {
            return new Cell.Undefined();
        }
        return prose(funded ? Text.of("Ja", "Yes") : Text.of("Nej", "No"));
    }

    private static List<Cell> people(Line line, Cells cells) {
        return List.of(
                cells.people(line.figure("women"), line.women()),
                cells.people(line.figure("men"), line.men()),
                cells.people(line.figure("participants"), line.participants()),
                cells.people(line.figure("anonymous"), line.anonymous()));
    }

    private static List<Column> columns() {
        return List.of(
                words("orientation", "Inriktning", "Orientation"),
                words("measured", "Mätsätt", "Measured by"),
                words("esf", "ESF", "ESF"),
                kronor("budget", "Budget", "Budget"),
                kronor("actual", "Utfall", "Actual"),
                count("planned", "Planerade deltagare", "Planned participants"),
                count("women", "Kvinnor", "Women"),
                count("men", "Män", "Men"),
                count("participants", "Deltagare", "Participants"),
                count("anonymous", "Därtill anonyma", "Anonymous in addition"));
    }

    private static Column words(String key, String sv, String en) {
        return new Column(key, Text.of(sv, en), Column.Kind.PROSE);
    }

    private static Cell prose(Text text) {
        return new Cell.Prose(text);
    }

    private static Row row(String key, Text label, Cell budget, Cell actual) {
        return new Row(key, label, Row.Kind.PLAIN, List.of(budget, actual));
    }
}

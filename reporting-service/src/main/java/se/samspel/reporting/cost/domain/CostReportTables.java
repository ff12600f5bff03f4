package se.samspel.reporting.cost.domain;

import static se.samspel.reporting.cost.domain.Cells.kronor;
import static se.samspel.reporting.cost.domain.Cells.money;

import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** The cost report's three questions: from where, to what, and what is left. */
public final class CostReportTables {

    private static final Text NOTICED =
            Text.of(
                    "Bidragen är inte fastställda för alla; aviserade ramar räknas där de finns.",
                    "Contributions are not set for all; frames that were noticed count where there"
                            + " are any.");

    private static final Text UNTOLD =
            Text.of(
                    "Inga medel är redovisade för året.",
                    "No funds have been told of for the year.");

    private static final Text TO_DATE =
            Text.of(
                    "Utfallet är det som hittills har rapporterats.",
                    "Actual cost is what has been reported so far.");

    private CostReportTables() {}

    public static List<Section> of(CostReport report) {
        return List.of(funds(report), costs(report), left(report));
    }

    private static Section funds(CostReport report) {
        List<Row> rows = new ArrayList<>();
        for (CostReport.Fund fund : report.funds()) {
            rows.add(row(fund.key(), fund.label(), Row.Kind.PLAIN, money(fund.amount())));
        }
        rows.add(
                row(
                        "funds",
                        Text.of("Summa medel", "All funds"),
                        Row.Kind.SUM,
                        money(report.totalFunds())));
        return new Section(
                "funds",
                Text.of("Varifrån kommer pengarna?", "Where does the money come from?"),
                null,
                new Table(
                        "funds",
                        Text.of("Medel per finansiär och källa", "Funds by financier and source"),
                        Text.of("Finansiär eller källa", "Financier or source"),
                        List.of(kronor("amount", "Belopp", "Amount")),
                        rows,
                        notes(report)),
                Section.Picture.BARS);
    }

    private static List<Text> notes(CostReport report) {
        if (report.funds().isEmpty()) {
            return List.of(UNTOLD);
        }
        return report.certain() ? List.of() : List.of(NOTICED);
    }

    private static Section costs(CostReport report) {
        List<Row> rows = new ArrayList<>();
        for (CostReport.Cost cost : report.costs()) {
            rows.add(
                    row(
                            cost.key(),
                            cost.label(),
                            Row.Kind.PLAIN,
                            money(cost.budget()),
                            money(cost.actual()),
                            money(cost.difference())));
        }
        var sum =
                new CostReport.Cost(
                        "costs",
                        Text.of("Summa kostnader", "All costs"),
                        false,
                        report.totalBudget(),
                        report.totalActual());
        rows.add(
                row(
                        sum.key(),
                        sum.label(),
                        Row.Kind.SUM,
                        money(sum.budget()),
                        money(sum.actual()),
                        money(sum.difference())));
        return new Section(
                "costs",
                Text.of("Vad används pengarna till?", "What is the money spent on?"),
                null,
                new Table(
                        "costs",
                        Text.of("Kostnader, budget och utfall", "Costs, budget and actual"),
                        Text.of("Område eller insats", "Area or intervention"),
                        List.of(
                                kronor("budget", "Budget", "Budget"),
                                kronor("actual", "Utfall", "Actual"),
                                kronor("difference", "Differens", "Difference")),
                        rows,
                        List.of(TO_DATE)),
                Section.Picture.BARS);
    }

    private static Section left(CostReport report) {
        return new Section(
                "left",
                Text.of("Vad blir kvar?", "What is left?"),
                null,
                new Table(
                        "left",
                        Text.of("Medel minus kostnader", "Funds less costs"),
                        Text.of("Post", "Item"),
                        List.of(
                                kronor("budget", "Enligt budget", "As budgeted"),
                                kronor("actual", "Hittills", "So far")),
                        List.of(
                                row(
                                        "openingEquity",
                                        Text.of("Ingående eget kapital", "Opening equity"),
                                        Row.Kind.PLAIN,
                                        money(report.openingEquity()),
                                        money(report.openingEquity())),
                                row(
                                        "result",
                                        Text.of("Medel minus kostnader", "Funds less costs"),
                                        Row.Kind.PLAIN,
                                        money(report.left(report.totalBudget())),
                                        money(report.left(report.totalActual()))),
                                row(
                                        "closingEquity",
                                        Text.of("Utgående eget kapital", "Closing equity"),
                                        Row.Kind.SUM,
                                        money(report.closingEquity(report.totalBudget())),
                                        money(report.closingEquity(report.totalActual())))),
                        List.of()),
                Section.Picture.NONE);
    }

    private static Row row(String key, Text label, Row.Kind kind, Cell... cells) {
        return new Row(key, label, kind, List.of(cells));
    }
}

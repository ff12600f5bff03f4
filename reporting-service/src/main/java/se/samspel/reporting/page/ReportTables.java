package se.samspel.reporting.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.Table.Cell;
import se.samspel.reporting.page.Table.Row;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomePayer;

/** The page's tables: every figure that a chart shows also stands in one of them. */
record ReportTables(ReadFigures figures, Words words) {

    Table bySex() {
        List<Row> rows =
                List.of("activeAtStart", "enrolled", "exits", "activeAtEnd", "totalInPeriod")
                        .stream()
                        .map(this::bySexRow)
                        .toList();
        return new Table(words.get("flowTable"), columns("figure", "KVINNA", "MAN", "total"), rows);
    }

    /** The total also stands in stock and flow, and is shown there even if the sexes are not. */
    private Row bySexRow(String row) {
        Row cells =
                Row.of(
                        words.get("flow_" + row),
                        figures.cell("bySex." + row + ".KVINNA"),
                        figures.cell("bySex." + row + ".MAN"),
                        figures.cell("stockAndFlow." + row));
        return row.equals("totalInPeriod") ? cells.as("sum") : cells;
    }

    Table exits() {
        List<Row> rows = new ArrayList<>();
        if (figures.isTableWithheld("exits.byDestination")) {
            for (String group : figures.groups("exits.byGroup")) {
                rows.add(group("destination", group, "exits.byGroup"));
            }
        } else {
            usedDestinations().forEach(code -> rows.add(destination(code)));
        }
        rows.add(exit("withoutDropouts", "excludingEarlyDropouts").as("sum"));
        rows.add(exit("earlyDropout", "earlyDropouts"));
        rows.add(exit("allExits", "total").as("sum"));
        rows.add(exit("goalGroup", "goalAttained").as("sum"));
        rows.add(goal("goalOfThoseWhoStayed", "goalAttainedPercentExcludingDropouts"));
        rows.add(goal("goalOfAll", "goalAttainedPercentOfAllExits"));
        return new Table(words.get("exitsTable"), columns("figure", "people"), rows);
    }

    private List<ExitDestination> usedDestinations() {
        return Arrays.stream(ExitDestination.values())
                .filter(code -> people(code) > 0)
                .sorted(Comparator.comparing(this::people).reversed())
                .toList();
    }

    private int people(ExitDestination code) {
        return figures.count("exits.byDestination." + code);
    }

    private Row destination(ExitDestination code) {
        return Row.of(
                words.label("destination", code.name()),
                figures.cell("exits.byDestination." + code));
    }

    private Row group(String list, String group, String... tables) {
        Cell[] cells =
                Arrays.stream(tables)
                        .map(table -> figures.cell(table + "." + group))
                        .toArray(Cell[]::new);
        return Row.of(words.label(list, group), cells);
    }

    private Row exit(String word, String figure) {
        return Row.of(words.get(word), figures.cell("exits." + figure));
    }

    private Row goal(String word, String share) {
        return Row.of(words.get(word), figures.percentCell("exits." + share)).as("part");
    }

    Table incomeChange() {
        List<Row> rows =
                shownCodes("incomeChange", "before", "after", payers()).stream()
                        .map(payer -> incomeChange(payer))
                        .toList();
        return new Table(
                words.get("incomeTable"), columns("payer", "before", "after", "change"), rows);
    }

    private Row incomeChange(String payer) {
        String table = table("incomeChange", "before", "after");
        String before = table + ".before." + payer;
        String after = table + ".after." + payer;
        return Row.of(
                words.label("payer", payer),
                figures.cell(before),
                figures.cell(after),
                change(before, after));
    }

    private Cell change(String before, String after) {
        if (figures.isWithheld(before) || figures.isWithheld(after)) {
            return Cell.withheld(words.get("withheld"));
        }
        int change = figures.count(after) - figures.count(before);
        return Cell.of((change > 0 ? "+" : "") + words.number(BigDecimal.valueOf(change)));
    }

    Table incomePayer() {
        return enrolledAndActive("payerTable", "payer", "incomePayer", payers());
    }

    Table referringParty() {
        return enrolledAndActive(
                "partyTable",
                "party",
                "referringParty",
                List.of("KOMMUN", "ARBETSFORMEDLINGEN", "FORSAKRINGSKASSAN", "REGION"));
    }

    private Table enrolledAndActive(String caption, String list, String table, List<String> codes) {
        String shown = table(table, "enrolled", "activeAtEnd");
        List<Row> rows =
                shownCodes(table, "enrolled", "activeAtEnd", codes).stream()
                        .map(code ->
                                Row.of(
                                        words.label(list, code),
                                        cellIfThere(shown + ".enrolled." + code),
                                        cellIfThere(shown + ".activeAtEnd." + code)))
                        .toList();
        return new Table(
                words.get(caption), columns(list, "flow_enrolled", "flow_activeAtEnd"), rows);
    }

    /** A column that is grouped otherwise than the other has nothing in that row. */
    private Cell cellIfThere(String name) {
        return figures.has(name) ? figures.cell(name) : Cell.of(words.get("noFigure"));
    }

    /** The codes themselves, unless some are withheld: then the groups that they are shown in. */
    private String table(String table, String first, String second) {
        boolean whole =
                !figures.isTableWithheld(table + "." + first)
                        && !figures.isTableWithheld(table + "." + second);
        return whole ? table : table + "Groups";
    }

    private List<String> shownCodes(String table, String first, String second, List<String> codes) {
        String shown = table(table, first, second);
        return shown.equals(table)
                ? codes
                : Stream.of(first, second)
                        .flatMap(column -> figures.groups(shown + "." + column).stream())
                        .distinct()
                        .toList();
    }

    private static List<String> payers() {
        return Arrays.stream(IncomePayer.values()).map(IncomePayer::name).toList();
    }

    Table means() {
        String support = "yearsInPublicSupportAtEnrolment.";
        List<Row> rows =
                List.of(
                        mean("throughput", "throughputMonths.meanExcludingDropouts"),
                        mean("throughputWomen", "throughputMonths.KVINNA").as("part"),
                        mean("throughputMen", "throughputMonths.MAN").as("part"),
                        mean("ageActive", "meanAgeYears.activeAtEnd"),
                        mean("ageExits", "meanAgeYears.exits"),
                        Row.of(
                                words.get("young"),
                                figures.percentCell("youngShareOfActivePercent")),
                        mean("support", support + "exits"),
                        mean("supportWomen", support + "KVINNA").as("part"),
                        mean("supportMen", support + "MAN").as("part"),
                        mean("nineWomen", support + "moreThanNineYears.KVINNA"),
                        mean("nineMen", support + "moreThanNineYears.MAN"));
        return new Table(words.get("meansTable"), columns("figure", "value"), rows);
    }

    private Row mean(String word, String figure) {
        return Row.of(words.get(word), figures.cell(figure));
    }

    Table budget(BudgetFollowUp followUp) {
        List<Row> rows =
                followUp.rows().stream()
                        .map(row ->
                                Row.of(
                                                words.label("cost", row.costCategory()),
                                                kronor(row.budget()),
                                                kronor(row.actual()),
                                                kronor(row.difference()),
                                                kronor(row.forecastDeviation()),
                                                kronor(row.forecastYearCost()))
                                        .as(isSum(row) ? "sum" : ""))
                        .toList();
        return new Table(
                words.get("moneyTable", followUp.year()),
                columns(
                        "costCategory",
                        "budget",
                        "actual",
                        "difference",
                        "forecast",
                        "forecastYearCost"),
                rows);
    }

    private static boolean isSum(BudgetFollowUp.Row row) {
        return row.costCategory().equals(BudgetFollowUp.SUM);
    }

    private Cell kronor(@Nullable Money amount) {
        return Cell.amount(words.kronor(amount), amount == null ? null : amount.toSek());
    }

    Table findings(List<Finding> findings) {
        return new Table(
                words.get("qualityTable"),
                columns("qualityFigure", "qualityWhere", "reported", "computed", "why"),
                findings.stream().map(this::finding).toList());
    }

    private Row finding(Finding finding) {
        String why = words.get("code_" + finding.code());
        String calculation = finding.calculation();
        Text explanation = finding.explanation();
        why += calculation == null ? "" : ": " + calculation.replace('-', '−');
        why += explanation == null ? "" : ": " + words.text(explanation);
        return Row.of(
                finding.figure(),
                Cell.prose(finding.where()),
                Cell.of(words.number(finding.reported())),
                Cell.of(words.number(finding.computed())),
                Cell.prose(why));
    }

    private List<String> columns(String... keys) {
        return Arrays.stream(keys).map(words::get).toList();
    }
}

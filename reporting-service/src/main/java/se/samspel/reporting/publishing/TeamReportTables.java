package se.samspel.reporting.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.IncomePayer;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** An edition of the team report as sections; keys are the figures' own names. */
final class TeamReportTables {

    private static final List<String> FLOW =
            List.of("activeAtStart", "enrolled", "exits", "activeAtEnd");

    private final EditionCells cells;

    private TeamReportTables(Edition edition) {
        this.cells = new EditionCells(edition);
    }

    static Report report(Edition edition, List<BudgetFollowUp> money) {
        TeamReportTables tables = new TeamReportTables(edition);
        List<Section> sections = new ArrayList<>();
        sections.add(tables.bySex());
        sections.addAll(new ExitTables(tables.cells).sections());
        sections.add(tables.twoColumns("referringParty", "party", parties()));
        sections.add(tables.twoColumns("incomePayer", "payer", payers()));
        sections.add(tables.incomeChange());
        sections.addAll(new MeanTables(tables.cells).sections());
        MoneyTables.sections(money).forEach(sections::add);
        AnonymousTable.section(edition.anonymous()).ifPresent(sections::add);
        return new Report(
                TeamReportService.DEFINITION,
                TeamReport.DEFINITION_VERSION,
                Words.both("teamReport"),
                subject(edition),
                edition.period().from(),
                edition.period().to(),
                edition.computedAt(),
                edition.exact(),
                sections);
    }

    private static Text subject(Edition edition) {
        String name = edition.intervention().name();
        String association = edition.intervention().associationName();
        String whole = association.isEmpty() ? name : name + ", " + association;
        return Text.of(whole, whole);
    }

    private static List<String> parties() {
        return Party.ofMembers().stream().map(Party::name).toList();
    }

    private static List<String> payers() {
        return Arrays.stream(IncomePayer.values()).map(IncomePayer::name).toList();
    }

    /** The totals also stand in stock and flow, and are shown even where the sexes are not. */
    private Section bySex() {
        List<Row> rows =
                Stream.concat(
                                FLOW.stream().map(row -> cells.row(row, flow(row), flowNames(row))),
                                Stream.of(
                                        cells.sum(
                                                "totalInPeriod",
                                                flow("totalInPeriod"),
                                                flowNames("totalInPeriod")),
                                        cells.sum(
                                                "waitingAtEnd",
                                                Words.both("waitingTile"),
                                                flowNames("waitingAtEnd"))))
                        .toList();
        return new Section(
                "bySex",
                Text.of("Hur många kom, var kvar och slutade?", "How many came, stayed and left?"),
                null,
                table("bySex", "flowTable", "figure", rows, counts("KVINNA", "MAN", "total")),
                Picture.BARS);
    }

    private static Text flow(String row) {
        return Words.both("flow_" + row);
    }

    private static String[] flowNames(String row) {
        return new String[] {
            "bySex." + row + ".KVINNA", "bySex." + row + ".MAN", "stockAndFlow." + row
        };
    }

    private Section twoColumns(String key, String list, List<String> codes) {
        List<Row> rows = rows(key, list, List.of("enrolled", "activeAtEnd"), codes);
        Text question =
                list.equals("party")
                        ? Text.of("Vem remitterade?", "Who referred?")
                        : Text.of("Vem försörjer?", "Who pays?");
        List<Column> columns =
                List.of(
                        new Column("enrolled", flow("enrolled"), Column.Kind.COUNT),
                        new Column("activeAtEnd", flow("activeAtEnd"), Column.Kind.COUNT));
        return new Section(
                key, question, null, table(key, list + "Table", list, rows, columns), Picture.BARS);
    }

    private Section incomeChange() {
        List<Row> rows = rows("incomeChange", "payer", List.of("before", "after"), payers());
        return new Section(
                "incomeChange",
                Text.of(
                        "Vem försörjer dem som slutade, före och efter?",
                        "Who pays for those who left, before and after?"),
                null,
                table("incomeChange", "incomeTable", "payer", rows, counts("before", "after")),
                Picture.BARS);
    }

    /** Each code, or each group of them where some are withheld and the edition has groups. */
    private List<Row> rows(String key, String list, List<String> columns, List<String> codes) {
        List<String> groups =
                columns.stream()
                        .flatMap(column -> cells.groups(key + "Groups." + column).stream())
                        .distinct()
                        .toList();
        boolean grouped = cells.isAnyWithheld(key) && !groups.isEmpty();
        String table = grouped ? key + "Groups" : key;
        return (grouped ? groups : codes)
                .stream()
                        .map(code ->
                                cells.row(
                                        code,
                                        Words.labels(list, code),
                                        columns.stream()
                                                .map(column -> table + "." + column + "." + code)
                                                .toArray(String[]::new)))
                        .toList();
    }

    static Table table(
            String key, String title, String heading, List<Row> rows, List<Column> columns) {
        return new Table(key, Words.both(title), Words.both(heading), columns, rows, List.of());
    }

    static List<Column> counts(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Column(key, Words.both(key), Column.Kind.COUNT))
                .toList();
    }
}

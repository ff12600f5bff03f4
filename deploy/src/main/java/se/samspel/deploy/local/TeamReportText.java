package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The team report as lines for a terminal. */
final class TeamReportText {

    private static final int LABEL = 40;

    private final String name;
    private final JsonNode report;
    private final JsonNode budget;
    private final JsonNode findings;
    private final List<String> lines = new ArrayList<>();

    TeamReportText(String name, JsonNode report, JsonNode budget, JsonNode findings) {
        this.name = name;
        this.report = report;
        this.budget = budget;
        this.findings = findings;
    }

    List<String> lines() {
        var period = report.path("period");
        title(name + ", " + text(period.path("from")) + " – " + text(period.path("to")));
        stockAndFlow();
        columns("Income payer", "incomePayer");
        columns("Referring party", "referringParty");
        exits();
        means();
        money();
        contradictions();
        return lines;
    }

    private void stockAndFlow() {
        var flow = report.path("stockAndFlow");
        var bySex = report.path("bySex");
        row("", "all", "women", "men");
        for (var figure :
                List.of("activeAtStart", "enrolled", "totalInPeriod", "exits", "activeAtEnd")) {
            var sexes = bySex.path(figure);
            row(words(figure), flow.path(figure), sexes.path("KVINNA"), sexes.path("MAN"));
        }
        row("waiting at end", flow.path("waitingAtEnd"));
    }

    private void columns(String heading, String table) {
        title(heading);
        row("", "enrolled", "active");
        var enrolled = report.path(table).path("enrolled");
        var active = report.path(table).path("activeAtEnd");
        for (var member : enrolled.properties()) {
            row(words(member.getKey()), member.getValue(), active.path(member.getKey()));
        }
    }

    private void exits() {
        var exits = report.path("exits");
        title("Exits");
        row("all", exits.path("total"));
        row("early dropouts", exits.path("earlyDropouts"));
        for (var destination : exits.path("byDestination").properties()) {
            row(words(destination.getKey()), destination.getValue());
        }
        row("goal attained", exits.path("goalAttained"));
        row("  % of exits without dropouts", exits.path("goalAttainedPercentExcludingDropouts"));
        row("  % of all exits", exits.path("goalAttainedPercentOfAllExits"));
    }

    private void means() {
        var throughput = report.path("throughputMonths");
        var support = report.path("yearsInPublicSupportAtEnrolment");
        title("Means");
        row("", "all", "women", "men");
        row(
                "throughput, months, without dropouts",
                throughput.path("meanExcludingDropouts"),
                throughput.path("KVINNA"),
                throughput.path("MAN"));
        row(
                "years in public support at enrolment",
                support.path("exits"),
                support.path("KVINNA"),
                support.path("MAN"));
        row("age of the active", report.path("meanAgeYears").path("activeAtEnd"));
        row("age of those who left", report.path("meanAgeYears").path("exits"));
        row("% of the active under 30", report.path("youngShareOfActivePercent"));
    }

    private void money() {
        title("Budget " + text(budget.path("year")) + ", actuals to " + text(budget.path("asOf")));
        row("SEK", "budget", "actual", "difference", "forecast");
        for (var line : budget.path("rows")) {
            row(
                    words(text(line.path("costCategory"))),
                    line.path("budgetSek"),
                    line.path("actualSek"),
                    line.path("differenceSek"),
                    line.path("forecastDeviationSek"));
        }
    }

    private void contradictions() {
        title("Contradictions in the printed report");
        for (var finding : findings) {
            lines.add(
                    "  "
                            + text(finding.path("figure"))
                            + ": "
                            + text(finding.path("reported"))
                            + " reported, "
                            + text(finding.path("computed"))
                            + " computed ("
                            + text(finding.path("code"))
                            + ")");
        }
    }

    private void title(String text) {
        lines.add("");
        lines.add(text);
        lines.add("-".repeat(text.length()));
    }

    private void row(String label, Object... cells) {
        var line = new StringBuilder(String.format(Locale.ROOT, "  %-" + LABEL + "s", label));
        for (var cell : cells) {
            var shown = cell instanceof JsonNode node ? text(node) : String.valueOf(cell);
            line.append(String.format(Locale.ROOT, " %11s", shown));
        }
        lines.add(line.toString());
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "–" : node.asText();
    }

    /** {@code activeAtStart} and {@code ANNAN_ARBETSLIVSINRIKTAD_REHAB} as words. */
    private static String words(String code) {
        return code.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}

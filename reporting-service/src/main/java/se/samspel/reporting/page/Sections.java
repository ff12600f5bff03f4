package se.samspel.reporting.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.PageContent.Section;
import se.samspel.reporting.rendering.domain.Chart;

/** The page's sections: a heading, what the figures say in a sentence, a chart and its table. */
record Sections(ReadFigures figures, ReportTables tables, Words words) {

    Section flow() {
        boolean told =
                !figures.isWithheld("stockAndFlow.activeAtStart")
                        && !figures.isWithheld("stockAndFlow.enrolled")
                        && !figures.isWithheld("stockAndFlow.exits")
                        && !figures.isWithheld("stockAndFlow.activeAtEnd");
        String lead =
                told
                        ? words.get(
                                "flowLead",
                                figures.text("stockAndFlow.activeAtStart"),
                                figures.text("stockAndFlow.enrolled"),
                                figures.text("stockAndFlow.exits"),
                                figures.text("stockAndFlow.activeAtEnd"))
                        : words.get("flowLeadWithheld");
        return section("flow", lead, StockAndFlowChart.of(figures, words), !told, tables.bySex());
    }

    Section exits() {
        boolean withheld = figures.isTableWithheld("exits.byDestination");
        return section(
                "exits",
                exitsLead(withheld),
                DestinationChart.of(figures, words),
                withheld,
                tables.exits());
    }

    private String exitsLead(boolean withheld) {
        if (withheld) {
            return words.get("exitsLeadWithheld");
        }
        return figures.count("exits.total") == 0
                ? words.get("exitsLeadEmpty")
                : words.get(
                        "exitsLead",
                        figures.text("exits.total"),
                        figures.text("exits.earlyDropouts"),
                        figures.text("exits.goalAttained"),
                        figures.percent("exits.goalAttainedPercentExcludingDropouts"),
                        figures.percent("exits.goalAttainedPercentOfAllExits"));
    }

    Section income() {
        boolean withheld = figures.isTableWithheld("incomeChange");
        String people = Integer.toString(figures.sum("incomeChange.before"));
        return section(
                "income",
                withheld ? words.get("incomeLeadWithheld") : words.get("incomeLead", people),
                IncomeChangeChart.of(figures, words),
                withheld,
                tables.incomeChange());
    }

    Section money(BudgetFollowUp followUp) {
        LocalDate asOf = followUp.asOf();
        return new Section(
                "money-" + followUp.year(),
                words.get("money", followUp.year()),
                asOf == null
                        ? words.get("moneyLeadNoDate")
                        : words.get("moneyLead", words.day(asOf)),
                BudgetChart.of(followUp, words).orElse(null),
                null,
                tables.budget(followUp));
    }

    private Section section(
            String key, String lead, Optional<Chart> chart, boolean withheld, Table table) {
        @Nullable String instead =
                chart.isPresent() ? null : words.get(withheld ? "chartWithheld" : "chartEmpty");
        return new Section(key, words.get(key), lead, chart.orElse(null), instead, table);
    }
}

package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.figures.ReportService;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.publishing.PublishingService;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Period;

/** Which reports there are of somebody's figures, and each of them. */
@ApplicationScoped
class Reports {

    /** Made by its own rules and not by a definition that is data. */
    private static final String TEAM_REPORT = TeamReportService.DEFINITION;

    private static final String DEFINED =
            """
            select key, body #>> '{title,sv}', body #>> '{title,en}', body ->> 'period'
            from (select distinct on (key) key, body from report_definition
                  where state = 'PUBLISHED' order by key, version desc) latest
            where body -> 'coverage' @> to_jsonb(?::text) order by key
            """;

    private final ReportService reports;
    private final PublishingService teamReports;
    private final Sql sql;
    private final Today today;

    Reports(ReportService reports, PublishingService teamReports, Sql sql, Today today) {
        this.reports = reports;
        this.teamReports = teamReports;
        this.sql = sql;
        this.today = today;
    }

    private record Defined(String key, Text title, boolean ofCalendarYears) {}

    /** Those that have figures of such a coverage, each for the period or the year it ends in. */
    List<Link> offered(Coverage coverage, Period period, Phrases phrases) {
        List<Link> offered = new ArrayList<>();
        if (coverage.level() == Coverage.Level.INTERVENTION) {
            offered.add(
                    new Link(address(TEAM_REPORT, coverage, period), phrases.get("teamReport")));
        }
        for (Defined each : sql.rows(Reports::defined, DEFINED, coverage.level().name())) {
            Period open =
                    each.ofCalendarYears()
                            ? new Years(today.today()).calendarYear(period.to().getYear())
                            : period;
            offered.add(
                    new Link(
                            address(each.key(), coverage, open),
                            phrases.writing().text(each.title())));
        }
        return offered;
    }

    private static Defined defined(ResultSet row) throws SQLException {
        return new Defined(
                row.getString(1),
                Text.of(row.getString(2), row.getString(3)),
                "CALENDAR_YEAR".equals(row.getString(4)));
    }

    Report report(String definition, Coverage coverage, Period period) {
        if (!definition.equals(TEAM_REPORT)) {
            return reports.report(definition, coverage, period);
        }
        if (coverage instanceof Coverage.OfIntervention(var id)) {
            return teamReports.report(id, period);
        }
        throw Problem.notFound();
    }

    /** The same report as files. */
    static List<Link> forms(Report report, Coverage coverage, Period period, Phrases phrases) {
        return Arrays.stream(ReportForm.values())
                .map(form ->
                        new Link(
                                address(
                                        report.definition() + "/" + ReportFile.word(form),
                                        coverage,
                                        period),
                                phrases.get("form_" + form)))
                .toList();
    }

    private static String address(String report, Coverage coverage, Period period) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("coverage", coverage.text());
        query.put("from", period.from().toString());
        query.put("to", period.to().toString());
        return Layout.address("/pages/reports/" + report, query);
    }
}

package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.figures.ReportService;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Which reports there are of somebody's figures, and each of them. */
@ApplicationScoped
class Reports {

    private final ReportService reports;

    Reports(ReportService reports) {
        this.reports = reports;
    }

    record Offered(String address, String label) {}

    /** Those that have figures of such a coverage. */
    List<Offered> offered(Coverage coverage, Period period, Phrases phrases) {
        return List.of();
    }

    Report report(String definition, Coverage coverage, Period period) {
        return reports.report(definition, coverage, period);
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

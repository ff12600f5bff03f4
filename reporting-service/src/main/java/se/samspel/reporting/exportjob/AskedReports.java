package se.samspel.reporting.exportjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.exportjob.domain.ExportRule;
import se.samspel.reporting.figures.ReportService;
import se.samspel.reporting.publishing.PublishingService;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.TeamReportService;

/** Finds who makes the report that was asked for. */
@ApplicationScoped
public class AskedReports {

    private static final String TEAM_REPORT = TeamReportService.DEFINITION;

    private final PublishingService teamReports;
    private final ReportService defined;
    private final Coverages coverages;

    AskedReports(PublishingService teamReports, ReportService defined, Coverages coverages) {
        this.teamReports = teamReports;
        this.defined = defined;
        this.coverages = coverages;
    }

    /** For the current caller; throws what a call for the report itself would be refused with. */
    Report report(Asked asked) {
        Coverage coverage = Coverage.parse(asked.coverage());
        if (!asked.report().equals(TEAM_REPORT)) {
            return defined.report(asked.report(), coverage, asked.period());
        }
        if (coverage instanceof Coverage.OfIntervention(UUID id)) {
            return teamReports.report(id, asked.period());
        }
        throw new ExportRule.WrongCoverage();
    }

    /** 404 for those who have no business there, or none any more. */
    Coverage readable(String coverage) {
        return coverages.readable(Coverage.parse(coverage)).coverage();
    }

    /** At once, where what is asked about does not exist for the caller or is no such thing. */
    public void check(Asked asked) {
        Coverage coverage = readable(asked.coverage());
        if (asked.report().equals(TEAM_REPORT) && !(coverage instanceof Coverage.OfIntervention)) {
            throw new ExportRule.WrongCoverage();
        }
    }
}

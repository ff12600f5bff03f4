package se.samspel.reporting.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.budget.BudgetFollowUpService;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.page.ReportPage;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.quality.DataQualityService;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Period;

/** Gives one edition of the team report the form that its reader wants. */
@ApplicationScoped
public class PublishingService {

    private final TeamReportService reports;
    private final BudgetFollowUpService budgets;
    private final DataQualityService quality;
    private final ReportPage page;
    private final ObjectMapper json;

    PublishingService(
            TeamReportService reports,
            BudgetFollowUpService budgets,
            DataQualityService quality,
            ReportPage page,
            ObjectMapper json) {
        this.reports = reports;
        this.budgets = budgets;
        this.quality = quality;
        this.page = page;
        this.json = json;
    }

    @Transactional
    TeamReportView json(UUID interventionId, Period period) {
        return TeamReportView.of(reports.edition(interventionId, period), json);
    }

    @Transactional
    String csv(UUID interventionId, Period period) {
        return TeamReportCsv.of(reports.edition(interventionId, period));
    }

    /** What every other form is made of. */
    @Transactional
    public Report report(UUID interventionId, Period period) {
        return published(interventionId, period).report();
    }

    /** An edition with the report that is made of it. */
    public record Published(Edition edition, Report report) {}

    @Transactional
    public Published published(UUID interventionId, Period period) {
        Edition edition = reports.edition(interventionId, period);
        return new Published(edition, TeamReportTables.report(edition, money(edition)));
    }

    /** The page also shows the money, and to the host what the printed report got wrong. */
    @Transactional
    String page(UUID interventionId, Period period, Words words) {
        Edition edition = reports.edition(interventionId, period);
        List<Finding> findings =
                edition.exact()
                        ? quality.findings(
                                edition.intervention(), period, edition.disclosure().figures())
                        : List.of();
        return page.render(edition, money(edition), findings, words);
    }

    private List<BudgetFollowUp> money(Edition edition) {
        return budgets.years(
                edition.intervention().id(),
                edition.period().from().getYear(),
                edition.period().to().getYear());
    }
}

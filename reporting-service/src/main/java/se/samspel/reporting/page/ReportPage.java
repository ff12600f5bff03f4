package se.samspel.reporting.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.teamreport.Edition;

/** Renders an edition as one HTML file that needs nothing else: no script, font or picture. */
@ApplicationScoped
public class ReportPage {

    private final Template template;

    ReportPage(@Location("page/team-report.html") Template template) {
        this.template = template;
    }

    /**
     * @param money the budget follow-up of each year that the period touches
     * @param findings contradictions of the printed report, for the host only
     */
    public String render(
            Edition edition, List<BudgetFollowUp> money, List<Finding> findings, Words words) {
        return template.data("page", PageContent.of(edition, money, findings, words)).render();
    }
}

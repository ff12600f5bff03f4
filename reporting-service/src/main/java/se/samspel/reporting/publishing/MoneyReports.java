package se.samspel.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.budget.BudgetFollowUpService;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

/** An intervention's money of the years that a period touches: exact for all who may read it. */
@ApplicationScoped
public class MoneyReports {

    private static final String DEFINITION = "budget-follow-up";
    private static final String VERSION = "1";

    private final Interventions interventions;
    private final BudgetFollowUpService budgets;
    private final Clock clock;

    MoneyReports(Interventions interventions, BudgetFollowUpService budgets, Clock clock) {
        this.interventions = interventions;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** For the host, the office, and the authorities of the association's members; else 404. */
    @Transactional
    public Report report(UUID interventionId, Period period) {
        Intervention intervention = interventions.readable(interventionId);
        return new Report(
                DEFINITION,
                VERSION,
                Words.both("budgetReport"),
                Text.of(intervention.name(), intervention.name()),
                period.from(),
                period.to(),
                clock.instant(),
                Report.Control.NEEDLESS,
                sections(intervention.id(), period));
    }

    /** For a caller who is known to read about the intervention. */
    @Transactional
    public List<Section> sections(UUID interventionId, Period period) {
        return MoneyTables.sections(
                        budgets.years(
                                interventionId, period.from().getYear(), period.to().getYear()))
                .toList();
    }
}

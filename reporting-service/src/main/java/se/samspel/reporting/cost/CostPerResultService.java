package se.samspel.reporting.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.CostPerResultTables;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.PeriodNotOpen;
import se.samspel.reporting.teamreport.domain.Period;

/** Makes the report of what a participant and a goal attained cost. */
@ApplicationScoped
public class CostPerResultService {

    private static final Text TITLE =
            Text.of(
                    "Kostnad per deltagare och uppnått mål",
                    "Cost per participant and goal attained");

    private final Coverages coverages;
    private final AssociationInterventions interventions;
    private final PeopleReports reports;

    CostPerResultService(
            Coverages coverages, AssociationInterventions interventions, PeopleReports reports) {
        this.coverages = coverages;
        this.interventions = interventions;
        this.reports = reports;
    }

    /** Exact for the host; for others of a common year, under disclosure control. */
    @Transactional
    public Report ofIntervention(UUID id, Period period) {
        Covered covered = coverages.readable(new Coverage.OfIntervention(id));
        PeriodNotOpen.refuse(covered.exact(), period);
        Optional<InterventionFacts> facts = interventions.of(id, period);
        return report(covered, period, facts.stream().toList());
    }

    /** Under disclosure control for everyone. */
    @Transactional
    public Report ofAssociation(String number, Period period) {
        Covered covered = coverages.readable(new Coverage.OfAssociation(number));
        return report(covered, period, interventions.of(number, period));
    }

    private Report report(Covered covered, Period period, List<InterventionFacts> facts) {
        CostPerResult result = CostPerResult.of(facts, period);
        return reports.read(
                covered,
                period,
                new PeopleReport(
                        "cost-per-result",
                        TITLE,
                        result::addTo,
                        result::addTold,
                        result.printed(),
                        result.names(period),
                        protection -> CostPerResultTables.of(result, protection)));
    }
}

package se.samspel.reporting.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.CostPerResultTables;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Releasable;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.PeriodNotOpen;
import se.samspel.reporting.teamreport.domain.Period;

/** Makes the report of what a participant and a goal attained cost. */
@ApplicationScoped
public class CostPerResultService implements Releasable {

    private static final String DEFINITION = "cost-per-result";

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
        return reports.read(covered, period, ofIntervention(covered, period));
    }

    /** Under disclosure control for everyone. */
    @Transactional
    public Report ofAssociation(String number, Period period) {
        Covered covered = coverages.readable(new Coverage.OfAssociation(number));
        return reports.read(covered, period, report(interventions.of(number, period), period));
    }

    @Override
    public String definition() {
        return DEFINITION;
    }

    @Override
    public Edition published(Covered covered, LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        PeriodNotOpen.refuse(false, period);
        return reports.forOthers(covered, period, ofIntervention(covered, period));
    }

    @Override
    public Edition released(Edition edition, Covered covered, Decision decision) {
        Period period = new Period(edition.of().from(), edition.of().to());
        return reports.released(edition, covered, ofIntervention(covered, period), decision);
    }

    private PeopleReport ofIntervention(Covered covered, Period period) {
        if (covered.coverage() instanceof Coverage.OfIntervention(UUID id)) {
            return report(interventions.of(id, period).stream().toList(), period);
        }
        throw Problem.notFound();
    }

    private static PeopleReport report(List<InterventionFacts> facts, Period period) {
        CostPerResult result = CostPerResult.of(facts, period);
        return new PeopleReport(
                DEFINITION,
                TITLE,
                result::addTo,
                result::addTold,
                result.printed(),
                result.names(period),
                protection -> CostPerResultTables.of(result, protection));
    }
}

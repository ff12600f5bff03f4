package se.samspel.reporting.finsam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.cost.AssociationInterventions;
import se.samspel.reporting.cost.AssociationYears;
import se.samspel.reporting.cost.PeopleReports;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.finsam.domain.FinsamSheet;
import se.samspel.reporting.finsam.domain.FinsamTables;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Makes the yearly sheet of an association. */
@ApplicationScoped
public class FinsamService {

    private final Coverages coverages;
    private final AssociationYears years;
    private final AssociationInterventions interventions;
    private final PeopleReports reports;

    FinsamService(
            Coverages coverages,
            AssociationYears years,
            AssociationInterventions interventions,
            PeopleReports reports) {
        this.coverages = coverages;
        this.years = years;
        this.interventions = interventions;
        this.reports = reports;
    }

    /**
     * Money exactly, people under disclosure control for everyone.
     *
     * @param period a calendar year
     */
    @Transactional
    public Report report(String association, Period period) {
        Covered covered = coverages.readable(new Coverage.OfAssociation(association));
        int year = period.from().getYear();
        List<InterventionFacts> all = interventions.of(association, period);
        FinsamSheet sheet = FinsamSheet.of(years.of(association, year), all, year);
        CostPerResult people = CostPerResult.of(all, period);
        return reports.read(
                covered,
                period,
                new PeopleReport(
                        "finsam-follow-up",
                        Text.of("Uppföljning Finsam " + year, "Finsam follow-up " + year),
                        sheet::addTo,
                        people::addTold,
                        sheet.printed(),
                        sheet.names(people, period),
                        protection -> FinsamTables.of(sheet, all, protection)));
    }
}

package se.samspel.reporting.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.cost.domain.CostReport;
import se.samspel.reporting.cost.domain.CostReportTables;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Makes the cost report of an association, a county or the nation. */
@ApplicationScoped
public class CostReportService {

    private static final Text TITLE = Text.of("Kostnadsrapport", "Cost report");

    private static final Text OF_MORE =
            Text.of(
                    "En kostnadsrapport gäller ett förbund, ett län eller landet.",
                    "A cost report is of an association, a county or the nation.");

    private final Coverages coverages;
    private final AssociationYears years;
    private final AssociationInterventions interventions;
    private final Clock clock;

    CostReportService(
            Coverages coverages,
            AssociationYears years,
            AssociationInterventions interventions,
            Clock clock) {
        this.coverages = coverages;
        this.years = years;
        this.interventions = interventions;
        this.clock = clock;
    }

    /**
     * Money alone, so exact for every reader; 404 for those who have no business there.
     *
     * @param period a calendar year
     */
    @Transactional
    public Report report(Coverage coverage, Period period) {
        Covered covered = coverages.readable(coverage);
        return new Report(
                "cost-report",
                "1",
                TITLE,
                covered.subject(),
                period.from(),
                period.to(),
                clock.instant(),
                Report.Control.NEEDLESS,
                CostReportTables.of(costs(coverage, period)));
    }

    private CostReport costs(Coverage coverage, Period period) {
        int year = period.from().getYear();
        return switch (coverage) {
            case Coverage.OfIntervention ignored -> throw new InvalidValue("coverage", OF_MORE);
            case Coverage.OfAssociation(String number) ->
                    CostReport.of(years.of(number, year), interventions.of(number, period), year);
            case Coverage.OfCounty(County county) ->
                    CostReport.sum(years.ofCounty(county.code(), year));
            case Coverage.OfNation() -> CostReport.sum(years.ofNation(year));
        };
    }
}

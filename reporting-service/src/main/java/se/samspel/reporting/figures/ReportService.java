package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.ReportDefinitions;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Period;

/** Every defined report as its reader may have it. */
@ApplicationScoped
public class ReportService {

    private final Coverages coverages;
    private final ReportDefinitions definitions;
    private final Computation computation;
    private final EditionMaking making;
    private final Editions editions;
    private final CurrentCaller caller;

    ReportService(
            Coverages coverages,
            ReportDefinitions definitions,
            Computation computation,
            EditionMaking making,
            Editions editions,
            CurrentCaller caller) {
        this.coverages = coverages;
        this.definitions = definitions;
        this.computation = computation;
        this.making = making;
        this.editions = editions;
        this.caller = caller;
    }

    /**
     * The report for the current caller: exact for the host, the latest edition for others. The
     * operator reads what has been made for others, and makes nothing.
     *
     * @param definition the key of a published definition; its latest version is taken
     */
    @Transactional
    public Report report(String definition, Coverage coverage, Period period) {
        Covered covered = coverages.readable(coverage);
        Definition published = definitions.published(definition);
        Days days = new Days(period.from(), period.to());
        if (caller.get() instanceof Caller.Operator) {
            return editions.report(making.asItStands(published, covered, days));
        }
        return covered.exact()
                ? computation.compute(published, covered, days, true).exactly()
                : editions.report(making.forOthers(published, covered, days));
    }

    /**
     * An earlier edition, exactly as it was; 404 for those who may not read it, and for the team
     * report, which has a form of its own.
     */
    @Transactional
    public Report edition(UUID id) {
        Edition edition = editions.readable(id);
        if (edition.of().definition().equals(TeamReportService.DEFINITION)) {
            throw Problem.notFound();
        }
        return editions.report(edition);
    }
}

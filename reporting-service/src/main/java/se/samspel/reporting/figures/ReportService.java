package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.ReportDefinitions;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Every defined report as its reader may have it. */
@ApplicationScoped
public class ReportService {

    private final Coverages coverages;
    private final ReportDefinitions definitions;
    private final Computation computation;
    private final EditionMaking making;
    private final Editions editions;

    ReportService(
            Coverages coverages,
            ReportDefinitions definitions,
            Computation computation,
            EditionMaking making,
            Editions editions) {
        this.coverages = coverages;
        this.definitions = definitions;
        this.computation = computation;
        this.making = making;
        this.editions = editions;
    }

    /**
     * The report for the current caller: exact for the host, the latest edition for others.
     *
     * @param definition the key of a published definition; its latest version is taken
     */
    @Transactional
    public Report report(String definition, Coverage coverage, Period period) {
        Covered covered = coverages.readable(coverage);
        Definition published = definitions.published(definition);
        Days days = new Days(period.from(), period.to());
        Computed computed = computation.compute(published, covered, days, covered.exact());
        return covered.exact() ? computed.exactly() : editions.report(making.forOthers(computed));
    }

    /** An earlier edition, exactly as it was; 404 for those who may not read it. */
    @Transactional
    public Report edition(UUID id) {
        return editions.report(editions.readable(id));
    }
}

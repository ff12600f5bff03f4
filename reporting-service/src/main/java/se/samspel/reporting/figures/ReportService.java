package se.samspel.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Every defined report as its reader may have it. */
@ApplicationScoped
public class ReportService {

    /**
     * The report for the current caller: exact for the host, the latest edition for others.
     *
     * @param definition the key of a published definition; its latest version is taken
     */
    @Transactional
    public Report report(String definition, Coverage coverage, Period period) {
        throw Problem.notFound();
    }

    /** An earlier edition, exactly as it was. */
    @Transactional
    public Report edition(UUID id) {
        throw Problem.notFound();
    }
}

package se.samspel.reporting.exportjob;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.exportjob.domain.ExportRule;
import se.samspel.reporting.table.domain.Report;

/** Finds the report that was asked for. */
@ApplicationScoped
public class AskedReports {

    private final Catalogue catalogue;
    private final Coverages coverages;

    AskedReports(Catalogue catalogue, Coverages coverages) {
        this.catalogue = catalogue;
        this.coverages = coverages;
    }

    /** For the current caller; throws what a call for the report itself would be refused with. */
    Report report(Asked asked) {
        return catalogue.report(asked.report(), made(asked), asked.period());
    }

    private Coverage made(Asked asked) {
        Coverage coverage = Coverage.parse(asked.coverage());
        if (!catalogue.isMadeOf(asked.report(), coverage)) {
            throw new ExportRule.WrongCoverage();
        }
        return coverage;
    }

    /** 404 for those who have no business there, or none any more. */
    Coverage readable(String coverage) {
        return coverages.readable(Coverage.parse(coverage)).coverage();
    }

    /** At once, where what is asked about does not exist for the caller or is no such thing. */
    public void check(Asked asked) {
        readable(asked.coverage());
        catalogue.check(asked.report(), made(asked), asked.period());
    }
}

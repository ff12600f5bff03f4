package se.samspel.funding.interim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.kit.problem.Problem;

/** What the interim reports said that the caller may see. */
@ApplicationScoped
class SnapshotRepository implements PanacheRepositoryBase<InterimSnapshot, UUID> {

    InterimSnapshot of(InterimReport report) {
        InterimSnapshot found = findById(report.id());
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** What the edition before said; null of the first one. */
    @Nullable InterimSnapshot before(InterimReport report) {
        return find(
                        "select s from InterimSnapshot s join InterimReport r on r.id = s.reportId"
                                + " where r.associationId = ?1 and r.year = ?2 and r.period = ?3"
                                + " and r.edition = ?4",
                        report.associationId(),
                        report.year(),
                        report.period(),
                        report.edition() - 1)
                .firstResult();
    }
}

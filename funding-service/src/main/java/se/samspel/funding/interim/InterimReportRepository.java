package se.samspel.funding.interim;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.kit.problem.Problem;

/** Interim reports of associations that the caller may see. */
@ApplicationScoped
class InterimReportRepository implements PanacheRepositoryBase<InterimReport, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /** 404 also for another association's report. */
    InterimReport visible(String associationId, UUID id) {
        return held(associationId, findById(id));
    }

    /** Locked; 404 also where the caller may not change it. */
    InterimReport toChange(String associationId, UUID id) {
        return held(associationId, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static InterimReport held(String associationId, @Nullable InterimReport found) {
        if (found == null || !found.associationId().equals(associationId)) {
            throw Problem.notFound();
        }
        return found;
    }

    /** Locked, so that editions follow each other; null before the first one. */
    @Nullable InterimReport latestLocked(String associationId, InterimReport.Scope scope) {
        return find(
                        "associationId = ?1 and year = ?2 and period = ?3 and latest",
                        associationId,
                        scope.year(),
                        scope.period())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The latest first. */
    List<InterimReport> page(String associationId, @Nullable Integer year, int offset, int fetch) {
        return matching(associationId, year, " order by id desc")
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId, @Nullable Integer year) {
        return Math.min(matching(associationId, year, "").count(), COUNTED_TO);
    }

    private PanacheQuery<InterimReport> matching(
            String associationId, @Nullable Integer year, String order) {
        return year == null
                ? find("associationId = ?1" + order, associationId)
                : find("associationId = ?1 and year = ?2" + order, associationId, year);
    }
}

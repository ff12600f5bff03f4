package se.samspel.funding.esfclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.kit.problem.Problem;

/** Claims that the caller may see: drafts are seen by the office alone. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<EsfClaim, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    EsfClaim toChange(UUID id) {
        EsfClaim claim = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw Problem.notFound();
        }
        return claim;
    }

    EsfClaim visible(UUID id) {
        EsfClaim claim = findById(id);
        if (claim == null) {
            throw Problem.notFound();
        }
        return claim;
    }

    /** Whether another claim of the project has any of these months. */
    boolean hasAnother(UUID projectId, UUID than, CostModel.Months period) {
        return count(
                        "projectId = ?1 and id <> ?2 and fromMonth <= ?3 and untilMonth >= ?4",
                        projectId,
                        than,
                        period.until().atDay(1),
                        period.from().atDay(1))
                > 0;
    }

    List<EsfClaim> page(UUID projectId, int offset, int fetch) {
        return find("projectId = ?1 order by fromMonth, id", projectId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(UUID projectId) {
        return Math.min(count("projectId", projectId), COUNTED_TO);
    }
}

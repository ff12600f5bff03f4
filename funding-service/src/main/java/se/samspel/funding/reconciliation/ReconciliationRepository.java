package se.samspel.funding.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.kit.problem.Problem;

/** Reconciliations of associations that the caller may see. */
@ApplicationScoped
class ReconciliationRepository implements PanacheRepositoryBase<Reconciliation, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    Reconciliation visible(String associationId, UUID id) {
        return of(associationId, findById(id));
    }

    /** Locked: explanations are counted. */
    Reconciliation toChange(String associationId, UUID id) {
        return of(associationId, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Reconciliation of(String associationId, @Nullable Reconciliation found) {
        if (found == null || !found.associationId().equals(associationId)) {
            throw Problem.notFound();
        }
        return found;
    }

    /** The latest first. */
    List<Reconciliation> page(String associationId, int offset, int fetch) {
        return find("associationId = ?1 order by id desc", associationId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId) {
        return Math.min(count("associationId", associationId), COUNTED_TO);
    }
}

package se.samspel.funding.secondment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.secondment.domain.Secondment;
import se.samspel.kit.problem.Problem;

/** Seats of seconded staff of interventions that the caller may see. */
@ApplicationScoped
class SecondmentRepository implements PanacheRepositoryBase<Secondment, UUID> {

    /** 404 also for a seat of another intervention. */
    Secondment visible(UUID interventionId, UUID id) {
        return held(interventionId, findById(id));
    }

    /** Locked; 404 also where the caller may not change it. */
    Secondment toChange(UUID interventionId, UUID id) {
        return held(interventionId, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Secondment held(UUID interventionId, @Nullable Secondment found) {
        if (found == null || !found.interventionId().equals(interventionId)) {
            throw Problem.notFound();
        }
        return found;
    }

    List<Secondment> page(UUID interventionId, int offset, int fetch) {
        return find("interventionId = ?1 order by id", interventionId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(UUID interventionId) {
        return count("interventionId", interventionId);
    }

    List<Secondment> of(Collection<UUID> interventionIds) {
        return list("interventionId in ?1 order by interventionId, id", interventionIds);
    }
}

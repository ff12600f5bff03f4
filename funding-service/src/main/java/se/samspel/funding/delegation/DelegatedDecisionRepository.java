package se.samspel.funding.delegation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.delegation.domain.DelegatedDecision;
import se.samspel.kit.problem.Problem;

/** Delegated decisions of associations that the caller may see. */
@ApplicationScoped
class DelegatedDecisionRepository implements PanacheRepositoryBase<DelegatedDecision, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    DelegatedDecision toChange(UUID id) {
        DelegatedDecision decision = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null) {
            throw Problem.notFound();
        }
        return decision;
    }

    DelegatedDecision visible(UUID id) {
        DelegatedDecision decision = findById(id);
        if (decision == null) {
            throw Problem.notFound();
        }
        return decision;
    }

    List<DelegatedDecision> page(
            String associationId, @Nullable Boolean reported, int offset, int fetch) {
        return matching(associationId, reported, " order by takenOn, id")
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId, @Nullable Boolean reported) {
        return Math.min(matching(associationId, reported, "").count(), COUNTED_TO);
    }

    private PanacheQuery<DelegatedDecision> matching(
            String associationId, @Nullable Boolean reported, String order) {
        String wanted =
                reported == null
                        ? ""
                        : " and reportedMeetingId is " + (reported ? "not null" : "null");
        return find("associationId = ?1" + wanted + order, associationId);
    }
}

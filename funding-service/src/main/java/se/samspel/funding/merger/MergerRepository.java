package se.samspel.funding.merger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerState;
import se.samspel.kit.problem.Problem;

/** Mergers of associations that the caller may see. */
@ApplicationScoped
class MergerRepository implements PanacheRepositoryBase<AssociationMerger, UUID> {

    private static final String OF = "(transferring = ?1 or receiving = ?1)";
    private static final List<MergerState> UNDER_WAY =
            List.of(MergerState.PROPOSED, MergerState.ACCEPTED);

    private static final String ONE_BY_ONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('association-merger', 0)) as text)";

    AssociationMerger visible(UUID id) {
        AssociationMerger merger = findById(id);
        if (merger == null) {
            throw Problem.notFound();
        }
        return merger;
    }

    /** Locked; 404 where the caller sees no such merger. */
    AssociationMerger toChange(UUID id) {
        AssociationMerger merger = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (merger == null) {
            throw Problem.notFound();
        }
        return merger;
    }

    /** The latest first. */
    List<AssociationMerger> page(String associationId, int offset, int fetch) {
        return find(OF + " order by id desc", associationId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId) {
        return count(OF, associationId);
    }

    /** Whether somebody is on the way into the association. */
    boolean isReceiving(String associationId) {
        return count("receiving = ?1 and state in ?2", associationId, UNDER_WAY) > 0;
    }

    /** Proposals come one after the other, so that no two make a chain. */
    void oneByOne() {
        getEntityManager().createNativeQuery(ONE_BY_ONE).getSingleResult();
    }

    /** Null where there is no such association. */
    @Nullable String standing(String associationId) {
        return (String)
                getEntityManager()
                        .createNativeQuery("select association_standing(:association)")
                        .setParameter("association", associationId)
                        .getSingleResult();
    }
}

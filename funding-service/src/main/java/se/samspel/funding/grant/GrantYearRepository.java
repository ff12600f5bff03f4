package se.samspel.funding.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.funding.grant.domain.GrantYearKey;
import se.samspel.kit.problem.Problem;

/** Years of grants of associations that the caller may see. */
@ApplicationScoped
class GrantYearRepository implements PanacheRepositoryBase<GrantYear, GrantYearKey> {

    /** The row alone, until the transaction ends; 404 where the caller may not change it. */
    GrantYear locked(UUID grantId, int year) {
        GrantYear found = lockedIfThere(grantId, year);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    @Nullable GrantYear lockedIfThere(UUID grantId, int year) {
        return findById(new GrantYearKey(grantId, year), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In order, so that two who lock several wait for each other and don't block each other. */
    List<GrantYear> allLocked(UUID grantId) {
        return find("key.grantId = ?1 order by key.year", grantId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Of grants that are not closed, where anything is left. */
    List<GrantYear> open(UUID interventionId) {
        return list(
                "select y from GrantYear y join Grant g on g.id = y.key.grantId"
                        + " where g.interventionId = ?1 and not y.closed"
                        + " and y.grantedOre + y.carriedOre - y.drawnOre - y.repaidOre > 0"
                        + " order by y.key.grantId, y.key.year",
                interventionId);
    }

    List<GrantYear> of(Collection<UUID> grantIds) {
        return list("key.grantId in ?1 order by key.grantId, key.year", grantIds);
    }
}

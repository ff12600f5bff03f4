package se.samspel.referral.obstacle;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.obstacle.domain.ObstacleState;
import se.samspel.referral.obstacle.domain.StructuralObstacle;

/** Stores structural obstacles. */
@ApplicationScoped
class ObstacleRepository implements PanacheRepositoryBase<StructuralObstacle, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("notice.noticedOn", "id");

    /** Row-level security hides the obstacles of other hosts' interventions from a lock. */
    Optional<StructuralObstacle> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    PanacheQuery<StructuralObstacle> of(UUID interventionId, @Nullable ObstacleState state) {
        return state == null
                ? find("interventionId = ?1", NEWEST_FIRST, interventionId)
                : find("interventionId = ?1 and state = ?2", NEWEST_FIRST, interventionId, state);
    }
}

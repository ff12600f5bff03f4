package se.samspel.funding.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.targets.domain.TargetList;

/** Targets of interventions that the caller may see. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<TargetList, UUID> {

    @Nullable TargetList of(UUID interventionId) {
        return list(
                        "from TargetList l left join fetch l.targets where l.interventionId = ?1",
                        interventionId)
                .stream()
                .findFirst()
                .orElse(null);
    }
}

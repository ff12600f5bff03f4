package se.samspel.participant.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.samspel.participant.plan.domain.Plan;

/** Plans with their goals. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** Of an enrolment that the caller may see. */
    Optional<Plan> ofEnrolment(UUID enrolmentId) {
        return find("from Plan p left join fetch p.goals where p.enrolmentId = ?1", enrolmentId)
                .singleResultOptional();
    }
}

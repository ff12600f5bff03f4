package se.samspel.funding.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.finance.domain.Actuals;
import se.samspel.kit.problem.Problem;

/** Reports of actual cost of interventions that the caller may see. */
@ApplicationScoped
class ActualsRepository implements PanacheRepositoryBase<Actuals, UUID> {

    /** 404 also for a report of another intervention than {@code interventionId}. */
    Actuals of(UUID interventionId, UUID id) {
        return list(
                        "from Actuals a left join fetch a.lines where a.id = ?1"
                                + " and a.interventionId = ?2",
                        id,
                        interventionId)
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}

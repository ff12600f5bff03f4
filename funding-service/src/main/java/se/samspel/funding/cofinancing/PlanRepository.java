package se.samspel.funding.cofinancing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.cofinancing.domain.EsfPlan;

/** Plans of ESF projects that the caller may see. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<EsfPlan, UUID> {}

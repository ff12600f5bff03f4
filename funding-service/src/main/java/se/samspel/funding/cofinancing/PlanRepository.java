package se.samspel.funding.cofinancing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.cofinancing.domain.EsfPlan;

/** Plans of ESF projects that the caller may see. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<EsfPlan, UUID> {

    /** The names of the posts that cost the project nothing new; none where there is no plan. */
    public Set<String> postsFinancedAlready(UUID projectId) {
        return find("from EsfPlan p left join fetch p.posts where p.projectId = ?1", projectId)
                .singleResultOptional()
                .map(EsfPlan::postsFinancedAlready)
                .orElse(Set.of());
    }
}

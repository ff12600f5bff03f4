package se.samspel.funding.costmodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.funding.costmodel.domain.ProjectCostModels;

/** Cost models of ESF projects that the caller may see. */
@ApplicationScoped
public class CostModelsRepository implements PanacheRepositoryBase<ProjectCostModels, UUID> {

    @Nullable ProjectCostModels of(UUID projectId) {
        return find(
                        "from ProjectCostModels m left join fetch m.models where m.projectId = ?1",
                        projectId)
                .singleResultOptional()
                .orElse(null);
    }

    /** None where none are set. */
    public CostModels modelsOf(UUID projectId) {
        ProjectCostModels known = of(projectId);
        return known == null ? CostModels.NONE : known.models();
    }
}

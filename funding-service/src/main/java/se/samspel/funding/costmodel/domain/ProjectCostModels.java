package se.samspel.funding.costmodel.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The cost models of an ESF project as they are set; replaced as a whole. */
@Entity
@Table(name = "esf_cost_models")
public class ProjectCostModels {

    @Id private UUID projectId;
    @Version private long version = 1;
    private String associationId;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "esf_cost_model", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<CostModel> models = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProjectCostModels() {}

    public ProjectCostModels(UUID projectId, String associationId, CostModels models, Instant now) {
        this.projectId = projectId;
        this.associationId = associationId;
        this.recordedAt = now;
        this.models = new ArrayList<>(models.rows());
    }

    public void replace(CostModels newModels, Instant now) {
        recordedAt = now;
        models.clear();
        models.addAll(newModels.rows());
    }

    public CostModels models() {
        return new CostModels(List.copyOf(models));
    }

    public UUID projectId() {
        return projectId;
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

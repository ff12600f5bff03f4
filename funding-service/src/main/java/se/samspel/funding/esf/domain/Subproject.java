package se.samspel.funding.esf.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** A part of an ESF project with a host and a budget of its own (delprojekt). */
@Entity
@Table(name = "esf_subproject")
public class Subproject {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private EsfProject project;

    private String associationId;
    private String name;
    private @Nullable String host;
    private @Nullable String hostName;
    private @Nullable UUID parentId;
    private @Nullable Long budgetOre;
    private @Nullable UUID interventionId;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Subproject() {}

    Subproject(UUID id, EsfProject project, SubprojectFacts facts, Instant now) {
        this.id = id;
        this.project = project;
        this.associationId = project.associationId();
        this.recordedAt = now;
        this.name = facts.name();
        take(facts);
    }

    void take(SubprojectFacts facts) {
        name = facts.name();
        host = facts.host() == null ? null : facts.host().toString();
        hostName = facts.hostName();
        parentId = facts.parentId();
        budgetOre = facts.budget() == null ? null : facts.budget().ore();
        interventionId = facts.interventionId();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String host() {
        return host;
    }

    public @Nullable String hostName() {
        return hostName;
    }

    /** Null for a subproject right under the project. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    public @Nullable Money budget() {
        return budgetOre == null ? null : Money.ofOre(budgetOre);
    }

    public @Nullable UUID interventionId() {
        return interventionId;
    }
}

package se.samspel.funding.cofinancing.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of an ESF project as it was written; replaced as a whole. */
@Entity
public class EsfPlan {

    @Id private UUID projectId;
    @Version private long version = 1;
    private String associationId;
    private Instant recordedAt;
    @Embedded private @Nullable Claimed claimed;

    @ElementCollection
    @CollectionTable(name = "esf_plan_post", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<PlanPost> posts = new ArrayList<>();

    // "groups" is a word of SQL.
    @ElementCollection
    @CollectionTable(name = "esf_plan_group", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<PlanGroup> participantGroups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "esf_plan_cost", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<PlanCost> costs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EsfPlan() {}

    public EsfPlan(UUID projectId, String associationId, PlanRows rows, Instant now) {
        this.projectId = projectId;
        this.associationId = associationId;
        this.recordedAt = now;
        this.claimed = rows.claimed();
        take(rows);
    }

    public void replace(PlanRows rows, Instant now) {
        recordedAt = now;
        claimed = rows.claimed();
        posts.clear();
        participantGroups.clear();
        costs.clear();
        take(rows);
    }

    private void take(PlanRows rows) {
        posts.addAll(rows.posts());
        participantGroups.addAll(rows.groups());
        costs.addAll(rows.costs());
    }

    public PlanRows rows() {
        return new PlanRows(
                claimed == null ? Claimed.NOTHING : claimed,
                List.copyOf(posts),
                List.copyOf(participantGroups),
                List.copyOf(costs));
    }

    /** By their names. */
    public Set<String> postsFinancedAlready() {
        return posts.stream()
                .filter(PlanPost::isFinancedAlready)
                .map(PlanPost::name)
                .collect(Collectors.toSet());
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

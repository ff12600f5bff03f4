package se.samspel.funding.targets.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an intervention is to reach; replaced as a whole. */
@Entity
public class TargetList {

    @Id private UUID interventionId;
    @Version private long version = 1;
    private String associationId;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "target", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "place")
    private List<Target> targets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TargetList() {}

    @SuppressWarnings("NullAway.Init") // filled by the first replacement
    public TargetList(UUID interventionId, String associationId) {
        this.interventionId = interventionId;
        this.associationId = associationId;
    }

    public void replace(Targets replacement, Instant now) {
        targets.clear();
        targets.addAll(replacement.all());
        recordedAt = now;
    }

    public Targets targets() {
        return new Targets(targets);
    }

    public UUID interventionId() {
        return interventionId;
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

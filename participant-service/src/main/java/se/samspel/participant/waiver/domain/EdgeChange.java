package se.samspel.participant.waiver.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One row of an edge's history: its state from then on, and who made it so. */
@Entity
@Table(name = "waiver_edge_history")
@Personal(
        categories = "CASE_STATUS",
        what =
                "Each change of an edge, with a reason (encrypted). Ändringar av "
                        + "kanter, med skäl.")
public class EdgeChange {

    @Id private UUID id;
    @Column private UUID edgeId;
    @Column private AuthorityId controller;

    @Column
    @Enumerated(EnumType.STRING)
    private EdgeState state;

    @Column private Instant changedAt;
    @Column private AuthorityId changedBy;
    private byte @Nullable [] reason;

    protected EdgeChange() {}

    /**
     * @param reason sealed
     */
    public EdgeChange(
            UUID id,
            Waiver waiver,
            WaiverEdge edge,
            AuthorityId changedBy,
            Instant changedAt,
            byte @Nullable [] reason) {
        this.id = id;
        this.edgeId = edge.id();
        this.controller = waiver.controller();
        this.state = edge.state();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.reason = reason;
    }

    public EdgeState state() {
        return state;
    }
}

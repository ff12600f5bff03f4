package se.samspel.participant.startgroup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** One row of a start group's history: its state and day from then on, and why. */
@Entity
@Table(name = "start_group_history")
public class StartGroupChange {

    @Id private UUID id;
    @Column private UUID startGroupId;
    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private StartGroupState state;

    @Column private LocalDate plannedOn;
    @Column private Instant changedAt;
    @Column private String changedBy;
    private @Nullable String reason;

    protected StartGroupChange() {}

    public StartGroupChange(UUID id, StartGroup group, Instant changedAt, @Nullable String reason) {
        this.id = id;
        this.startGroupId = group.id();
        this.host = group.host();
        this.state = group.state();
        this.plannedOn = group.plannedOn();
        this.changedAt = changedAt;
        this.changedBy = group.host().toString();
        this.reason = reason;
    }

    public StartGroupState state() {
        return state;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}

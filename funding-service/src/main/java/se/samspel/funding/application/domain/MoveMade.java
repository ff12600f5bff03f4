package se.samspel.funding.application.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an application went from one state to another: by whom and when. Never changed. */
@Entity
@Immutable
@Table(name = "application_move")
public class MoveMade {

    @EmbeddedId private MoveKey key;

    @Enumerated(EnumType.STRING)
    private Move move;

    @Enumerated(EnumType.STRING)
    private Actor madeBy;

    @Enumerated(EnumType.STRING)
    private ApplicationState fromState;

    @Enumerated(EnumType.STRING)
    private ApplicationState toState;

    private LocalDate madeOn;
    private String actingUser;
    private @Nullable String remark;
    private List<String> conflicts;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MoveMade() {}

    MoveMade(MoveKey key, Act act, ApplicationState from, Instant now) {
        this.key = key;
        this.move = act.move();
        this.madeBy = act.move().by();
        this.fromState = from;
        this.toState = act.move().leadsFrom(from);
        this.madeOn = act.on();
        this.actingUser = act.by();
        this.remark = act.remark();
        this.conflicts = act.conflicts();
        this.recordedAt = now;
    }

    public int place() {
        return key.place();
    }

    public Move move() {
        return move;
    }

    public Actor madeBy() {
        return madeBy;
    }

    public ApplicationState fromState() {
        return fromState;
    }

    public ApplicationState toState() {
        return toState;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String actingUser() {
        return actingUser;
    }

    public @Nullable String remark() {
        return remark;
    }

    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

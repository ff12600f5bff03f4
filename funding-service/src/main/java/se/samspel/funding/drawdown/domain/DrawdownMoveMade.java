package se.samspel.funding.drawdown.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a drawdown went from one state to another: by whom and when. Never changed. */
@Entity
@Immutable
@Table(name = "drawdown_move")
public class DrawdownMoveMade {

    @EmbeddedId private DrawdownMoveKey key;

    @Enumerated(EnumType.STRING)
    private DrawdownMove move;

    @Enumerated(EnumType.STRING)
    private DrawdownActor madeBy;

    @Enumerated(EnumType.STRING)
    private @Nullable DrawdownState fromState;

    @Enumerated(EnumType.STRING)
    private DrawdownState toState;

    private LocalDate madeOn;
    private String actingUser;
    private @Nullable String remark;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DrawdownMoveMade() {}

    DrawdownMoveMade(
            DrawdownMoveKey key, DrawdownAct act, @Nullable DrawdownState from, Instant now) {
        this.key = key;
        this.move = act.move();
        this.madeBy = act.move().by();
        this.fromState = from;
        this.toState = act.move().to();
        this.madeOn = act.on();
        this.actingUser = act.by();
        this.remark = act.remark();
        this.recordedAt = now;
    }

    public int place() {
        return key.place();
    }

    public DrawdownMove move() {
        return move;
    }

    public DrawdownActor madeBy() {
        return madeBy;
    }

    /** Null where the drawdown began. */
    public @Nullable DrawdownState fromState() {
        return fromState;
    }

    public DrawdownState toState() {
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

    public Instant recordedAt() {
        return recordedAt;
    }
}

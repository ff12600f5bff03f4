package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/** One row of a referral's history: written once, never changed. */
@Entity
@Table(name = "referral_change")
@Personal(
        categories = "CASE_STATUS",
        what = "Each move of a referral, by which unit, with its reason. Remissens " + "händelser.")
public class ReferralChange {

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Move move;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable ReferralState stateBefore;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReferralState stateAfter;

    @Column(nullable = false)
    private LocalDate occurredOn;

    @Column private @Nullable String reason;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String authority;

    @Column(nullable = false)
    private String unit;

    protected ReferralChange() {}

    /**
     * @param by who recorded it: an authority and its unit, or the service itself
     */
    public ReferralChange(UUID referralId, Turn turn, Instant recordedAt, Recorder by) {
        this.key = new Key(referralId, turn.version());
        this.move = turn.move();
        this.stateBefore = turn.before();
        this.stateAfter = turn.after();
        this.occurredOn = turn.on();
        this.reason = turn.reason();
        this.recordedAt = recordedAt;
        this.authority = by.authority();
        this.unit = by.unit();
    }

    public long version() {
        return key.version();
    }

    public Move move() {
        return move;
    }

    public @Nullable ReferralState stateBefore() {
        return stateBefore;
    }

    public ReferralState stateAfter() {
        return stateAfter;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String authority() {
        return authority;
    }

    public String unit() {
        return unit;
    }

    /** Which version of which referral. */
    @Embeddable
    public record Key(@Column UUID referralId, @Column long version) {}

    /** Who recorded a change. */
    public record Recorder(String authority, String unit) {

        /** What follows from an enrolment is recorded by the service itself. */
        public static final Recorder SERVICE = new Recorder("system", "enrolment");
    }
}

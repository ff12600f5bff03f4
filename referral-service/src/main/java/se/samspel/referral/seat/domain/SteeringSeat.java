package se.samspel.referral.seat.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A seat in an intervention's steering group (styrgrupp). Who sits in it is not recorded; a vacant
 * one is a member that nobody represents.
 */
@Entity
@Table(name = "steering_seat")
public class SteeringSeat {

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private UUID interventionId;

    @Embedded private SteeringTerms terms;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SteeringSeat() {}

    public SteeringSeat(UUID id, UUID interventionId, SteeringTerms terms, Instant recordedAt) {
        this.id = id;
        this.version = 1;
        this.recordedAt = recordedAt;
        this.interventionId = interventionId;
        this.terms = terms;
    }

    /** Ends the seat, or corrects what was recorded of it. */
    public void change(SteeringTerms now) {
        this.terms = now;
        this.version++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public SteeringTerms terms() {
        return terms;
    }
}

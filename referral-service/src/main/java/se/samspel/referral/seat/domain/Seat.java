package se.samspel.referral.seat.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A seat (tjänst) in an intervention's team. Who sits in it is known to its employer alone. A new
 * percentage from some day on is a seat that follows: the earlier one ends the day before.
 */
@Entity
@Table(name = "seat")
public class Seat {

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private UUID interventionId;

    @Embedded private SeatTerms terms;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Seat() {}

    public Seat(UUID id, UUID interventionId, SeatTerms terms, Instant recordedAt) {
        this.id = id;
        this.version = 1;
        this.recordedAt = recordedAt;
        this.interventionId = interventionId;
        this.terms = terms;
    }

    /** Ends the seat, or corrects what was recorded of it. */
    public void change(SeatTerms now) {
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

    public SeatTerms terms() {
        return terms;
    }
}

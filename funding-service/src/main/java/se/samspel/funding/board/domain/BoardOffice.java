package se.samspel.funding.board.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Kept;
import se.samspel.funding.register.domain.Period;

/**
 * That whoever holds a seat leads the board, or stands in for who does, on the days of a period.
 */
@Entity
public class BoardOffice implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;

    @Enumerated(EnumType.STRING)
    private OfficeKind office;

    private UUID seatId;
    @Embedded private Period period;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BoardOffice() {}

    @SuppressWarnings("NullAway.Init") // change does it
    public BoardOffice(Identity identity, OfficeKind office, UUID seatId, Period period) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(office, seatId, period);
    }

    public final void change(OfficeKind newOffice, UUID newSeatId, Period newPeriod) {
        office = newOffice;
        seatId = newSeatId;
        period = newPeriod;
    }

    public OfficeKind office() {
        return office;
    }

    public UUID seatId() {
        return seatId;
    }

    public Period period() {
        return period;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String associationId() {
        return associationId;
    }

    @Override
    public long version() {
        return version;
    }
}

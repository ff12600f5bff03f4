package se.samspel.participant.extendedaccess.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * One member of staff's access to a record that isn't its unit's, or to a protected person, inside
 * its own authority. It ends by itself; there is none across authorities (HFD 2015:61).
 */
@Entity
@Personal(
        categories = "CASE_STATUS",
        what =
                "Who took access beyond its unit and why (sealed). Vem som tog utökad åtkomst, och"
                        + " varför (krypterat).")
public class ExtendedAccess {

    @Id private UUID id;
    @Column private UUID participantId;
    @Embedded private Taker taker;
    @Column private byte[] reason;
    @Column private Instant grantedAt;
    @Column private Instant endsAt;

    /** Who has it: nobody else of the unit does. */
    @Embeddable
    public record Taker(
            @Column AuthorityId authority, @Column String actingUser, @Column String actingUnit) {}

    protected ExtendedAccess() {}

    /**
     * @param reason sealed
     */
    public ExtendedAccess(
            UUID id, UUID participantId, Taker taker, byte[] reason, Instant now, Duration lasts) {
        this.id = id;
        this.participantId = participantId;
        this.taker = taker;
        this.reason = reason;
        this.grantedAt = now;
        this.endsAt = now.plus(lasts);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    /** Whoever took it; never told to the person. */
    public String actingUser() {
        return taker.actingUser();
    }

    public String actingUnit() {
        return taker.actingUnit();
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public byte[] reason() {
        return reason;
    }
}

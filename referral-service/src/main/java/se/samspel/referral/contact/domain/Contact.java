package se.samspel.referral.contact.domain;

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
import se.samspel.kit.value.Personal;

/**
 * Who handles a referral at one authority from a day on: a unit and, where one is named, a
 * caseworker. A change of caseworker ends the row and begins another.
 */
@Entity
@Table(name = "referral_contact")
@Personal(
        categories = "CASE_STATUS",
        what = "Staff: unit, caseworker and how to reach them. Handläggare för en remiss.")
public class Contact {

    @Id private UUID id;

    @Column(nullable = false)
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Side side;

    @Column(nullable = false)
    private AuthorityId authority;

    @Column(nullable = false)
    private LocalDate fromOn;

    @Column private @Nullable LocalDate untilOn;

    @Column(nullable = false)
    private String unit;

    @Column private @Nullable String staffId;
    @Column private @Nullable String name;
    @Column private @Nullable String phone;
    @Column private @Nullable String email;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String recordedBy;

    protected Contact() {}

    /**
     * @param recordedBy the authority that named the contact
     */
    public Contact(
            UUID id, Place place, Reachable who, LocalDate fromOn, Instant at, String recordedBy) {
        this.id = id;
        this.referralId = place.referralId();
        this.side = place.side();
        this.authority = place.authority();
        this.fromOn = fromOn;
        this.unit = who.unit();
        this.staffId = who.staffId();
        this.name = who.name();
        this.phone = who.phone();
        this.email = who.email();
        this.recordedAt = at;
        this.recordedBy = recordedBy;
    }

    /** Of which referral, at which authority, and which part that authority has in it. */
    public record Place(UUID referralId, Side side, AuthorityId authority) {}

    /**
     * A unit and perhaps a caseworker of it.
     *
     * @param staffId the authority's own opaque id
     */
    public record Reachable(
            String unit,
            @Nullable String staffId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** Somebody else from that day on. */
    public void endedBy(LocalDate successorFrom) {
        untilOn = successorFrom.isBefore(fromOn) ? fromOn : successorFrom;
    }

    public Side side() {
        return side;
    }

    /** Whose staff it is, also when another authority has taken that side. */
    public AuthorityId authority() {
        return authority;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public @Nullable LocalDate untilOn() {
        return untilOn;
    }

    public Reachable reachable() {
        return new Reachable(unit, staffId, name, phone, email);
    }

    public String recordedBy() {
        return recordedBy;
    }
}

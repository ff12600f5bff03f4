package se.samspel.referral.advice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * What one authority advises on an item: a recommendation, never a decision (lag 2003:1210 7 §).
 * Never changed; a newer one of the same authority stands before it.
 */
@Entity
@Table(name = "item_advice")
@Personal(
        categories = {"PLAN", "NEED"},
        what = "An authority's advice in a joint team (encrypted). Ett råd i ett team.")
public class ItemAdvice {

    @Id private UUID id;

    @Column(nullable = false)
    private UUID itemId;

    @Column(nullable = false)
    private AuthorityId authority;

    @Column(nullable = false)
    private byte[] advice;

    @Column private @Nullable UUID proposedInterventionId;

    @Column(nullable = false)
    private LocalDate givenOn;

    @Column(nullable = false)
    private Instant recordedAt;

    protected ItemAdvice() {}

    /** Which advice it is, on which item, and when it was given. */
    public record Identity(UUID id, UUID itemId, LocalDate givenOn, Instant recordedAt) {}

    public ItemAdvice(
            Identity identity, AuthorityId authority, byte[] advice, @Nullable UUID proposed) {
        this.id = identity.id();
        this.itemId = identity.itemId();
        this.givenOn = identity.givenOn();
        this.recordedAt = identity.recordedAt();
        this.authority = authority;
        this.advice = advice;
        this.proposedInterventionId = proposed;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public AuthorityId authority() {
        return authority;
    }

    public byte[] advice() {
        return advice;
    }

    public @Nullable UUID proposedInterventionId() {
        return proposedInterventionId;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

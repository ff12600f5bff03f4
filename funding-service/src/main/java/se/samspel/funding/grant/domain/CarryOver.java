package se.samspel.funding.grant.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.Money;

/** What a year left is to be used in the next one (ombudgetering), by decision. */
@Entity
@Immutable
@Table(name = "grant_carry_over")
public class CarryOver {

    @Id private UUID id;
    private UUID grantId;
    private String associationId;
    private int fromYear;
    private int toYear;
    private long amountOre;

    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "decision_reference"))
    private BoardDecision decision;

    private String actingUser;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CarryOver() {}

    /** Records that the amount went from a year to the next one. */
    public CarryOver(UUID id, GrantYear from, Decided decided, Award.Recording recording) {
        this.id = id;
        this.grantId = from.grantId();
        this.associationId = from.associationId();
        this.fromYear = from.year();
        this.toYear = from.year() + 1;
        this.amountOre = decided.amount().ore();
        this.decision = decided.decision();
        this.actingUser = recording.actingUser();
        this.recordedAt = recording.at();
    }

    /** How much, by which decision. */
    public record Decided(Money amount, BoardDecision decision) {}

    public UUID id() {
        return id;
    }

    public UUID grantId() {
        return grantId;
    }

    public String associationId() {
        return associationId;
    }

    public int fromYear() {
        return fromYear;
    }

    public int toYear() {
        return toYear;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public BoardDecision decision() {
        return decision;
    }

    public String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package se.samspel.funding.grant.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** Granted money that comes back to the association (återbetalning). */
@Entity
@Table(name = "grant_repayment")
public class Repayment {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID grantId;
    private String associationId;
    private int year;

    @Enumerated(EnumType.STRING)
    private RepaymentSource source;

    private long amountOre;
    private LocalDate decidedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate paidOn;
    private String actingUser;
    private Instant recordedAt;

    /** How much of which money comes back, decided when and due when. */
    public record Claim(
            Money amount, RepaymentSource source, LocalDate decidedOn, LocalDate dueOn) {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Repayment() {}

    public Repayment(UUID id, GrantYear year, Claim claim, Award.Recording recording) {
        if (claim.dueOn().isBefore(claim.decidedOn())) {
            throw new GrantRule.DueBeforeDecision();
        }
        this.id = id;
        this.grantId = year.grantId();
        this.associationId = year.associationId();
        this.year = year.year();
        this.source = claim.source();
        this.amountOre = claim.amount().ore();
        this.decidedOn = claim.decidedOn();
        this.dueOn = claim.dueOn();
        this.actingUser = recording.actingUser();
        this.recordedAt = recording.at();
    }

    /** Only what was drawn is paid back. */
    public void pay(LocalDate on) {
        if (source == RepaymentSource.REMAINING) {
            throw new GrantRule.NothingToPay();
        }
        if (paidOn != null) {
            throw new GrantRule.PaidAlready();
        }
        if (on.isBefore(decidedOn)) {
            throw new GrantRule.DueBeforeDecision();
        }
        paidOn = on;
    }

    /** Whether drawn money is still on its way back. */
    public boolean isOpen() {
        return source == RepaymentSource.DRAWN && paidOn == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID grantId() {
        return grantId;
    }

    public String associationId() {
        return associationId;
    }

    public int year() {
        return year;
    }

    public RepaymentSource source() {
        return source;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    public String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package se.samspel.funding.drawdown.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/** Money that has left the bank for one drawdown or for several at once. Never changed. */
@Entity
@Immutable
public class DrawdownPayment {

    @Id private UUID id;
    private String associationId;
    private LocalDate paidOn;
    private String bankReference;
    private int drawdowns;
    private long amountOre;
    private String actingUser;
    private Instant recordedAt;

    /** When it was paid and how the bank knows it. */
    public record Transfer(LocalDate paidOn, String bankReference) {

        /** Without identity numbers. */
        public Transfer {
            IdentityNumberInText.refuse("bankReference", bankReference);
        }
    }

    /** Which payment, who recorded it and when. */
    public record Recording(UUID id, String actingUser, Instant at) {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DrawdownPayment() {}

    /** Of drawdowns of one association. */
    public DrawdownPayment(Recording recording, Transfer transfer, List<Drawdown> paid) {
        this.id = recording.id();
        this.associationId = paid.getFirst().associationId();
        this.paidOn = transfer.paidOn();
        this.bankReference = transfer.bankReference();
        this.drawdowns = paid.size();
        this.amountOre = paid.stream().map(Drawdown::net).reduce(Money.ZERO, Money::plus).ore();
        this.actingUser = recording.actingUser();
        this.recordedAt = recording.at();
    }

    public UUID id() {
        return id;
    }

    public String associationId() {
        return associationId;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String bankReference() {
        return bankReference;
    }

    /** How many it paid. */
    public int drawdowns() {
        return drawdowns;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

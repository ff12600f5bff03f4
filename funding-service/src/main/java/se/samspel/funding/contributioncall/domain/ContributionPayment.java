package se.samspel.funding.contributioncall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;

/** What a member paid of a call, or got back; never changed, a mistake is reversed. */
@Entity
public class ContributionPayment {

    @Id private UUID id;
    private UUID callId;
    private String associationId;
    private long amountOre;
    private LocalDate paidOn;
    private String bankReference;
    private @Nullable UUID reverses;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContributionPayment() {}

    /** What the bank's statement says. */
    public record Terms(Money amount, LocalDate paidOn, String bankReference) {}

    /** Which payment it is, and when it was recorded. */
    public record Identity(UUID id, Instant recordedAt) {}

    private ContributionPayment(Identity identity, ContributionCall call, Terms terms) {
        this.id = identity.id();
        this.recordedAt = identity.recordedAt();
        this.callId = call.id();
        this.associationId = call.associationId();
        this.amountOre = terms.amount().ore();
        this.paidOn = terms.paidOn();
        this.bankReference = terms.bankReference();
    }

    /** Not after {@code today}; the call is paid to that part. */
    public static ContributionPayment of(
            Identity identity, ContributionCall call, Terms terms, LocalDate today) {
        FutureActDate.refuse("paidOn", terms.paidOn(), today);
        call.pay(terms.amount());
        return new ContributionPayment(identity, call, terms);
    }

    /** Undoes this payment as a whole; that it is done once the database sees to. */
    public ContributionPayment reverse(
            Identity identity, ContributionCall call, Terms terms, LocalDate today) {
        FutureActDate.refuse("paidOn", terms.paidOn(), today);
        boolean isOpposite = terms.amount().equals(amount().negate());
        if (!isOpposite || reverses != null || !callId.equals(call.id())) {
            throw new CallRule.ReversalUnfit();
        }
        call.takeBack(amount());
        var reversal = new ContributionPayment(identity, call, terms);
        reversal.reverses = id;
        return reversal;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String bankReference() {
        return bankReference;
    }

    public @Nullable UUID reverses() {
        return reverses;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package se.samspel.funding.grant.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * What a grant's year holds: granted + carried − drawn − repaid is what remains, and never less
 * than nothing. Whoever changes it has locked its row.
 */
@Entity
public class GrantYear {

    @EmbeddedId private GrantYearKey key;
    @Version private long version = 1;
    private String associationId;
    private long grantedOre;
    private long carriedOre;
    private long drawnOre;
    private long repaidOre;
    private boolean closed;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GrantYear() {}

    public GrantYear(GrantYearKey key, String associationId, Money granted) {
        this.key = key;
        this.associationId = associationId;
        this.grantedOre = granted.ore();
    }

    public Money remaining() {
        return Money.ofOre(grantedOre)
                .plus(Money.ofOre(carriedOre))
                .minus(Money.ofOre(drawnOre))
                .minus(Money.ofOre(repaidOre));
    }

    public void draw(Money amount) {
        refuseUnlessUsable(amount);
        refuseMoreThanRemains(amount);
        drawnOre = Math.addExact(drawnOre, amount.ore());
    }

    /** What was drawn is free again: a drawdown that was taken back. */
    public void release(Money amount) {
        refuseUnlessUsable(amount);
        refuseMoreThanDrawn(amount);
        drawnOre -= amount.ore();
    }

    /** Drawn money that comes back is no longer drawn, and what remains stays as it was. */
    public void repay(Money amount, RepaymentSource source) {
        refuseUnlessUsable(amount);
        switch (source) {
            case DRAWN -> {
                refuseMoreThanDrawn(amount);
                drawnOre -= amount.ore();
            }
            case REMAINING -> refuseMoreThanRemains(amount);
        }
        repaidOre = Math.addExact(repaidOre, amount.ore());
    }

    public void carryTo(GrantYear next, Money amount) {
        refuseUnlessUsable(amount);
        next.refuseUnlessUsable(amount);
        refuseMoreThanRemains(amount);
        carriedOre -= amount.ore();
        next.carriedOre = Math.addExact(next.carriedOre, amount.ore());
    }

    /** By how much the year's grant was raised, below nothing where it was lowered. */
    public Money regrant(Money granted) {
        refuseClosed();
        Money raised = granted.minus(Money.ofOre(grantedOre));
        if (remaining().plus(raised).ore() < 0) {
            throw new GrantRule.BelowUsed(key.year());
        }
        grantedOre = granted.ore();
        return raised;
    }

    /** Only what is used up or settled is closed. */
    public void close() {
        refuseClosed();
        if (remaining().ore() > 0) {
            throw new GrantRule.NotSettled(key.year());
        }
        closed = true;
    }

    private void refuseUnlessUsable(Money amount) {
        refuseClosed();
        if (amount.ore() <= 0) {
            throw new GrantRule.NothingToMove();
        }
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalMove(
                    GrantState.CLOSED.name(),
                    List.of(),
                    Text.of("Tilldelningen är avslutad.", "The grant is closed."));
        }
    }

    private void refuseMoreThanRemains(Money amount) {
        if (amount.compareTo(remaining()) > 0) {
            throw new GrantRule.Overdrawn(key.year());
        }
    }

    private void refuseMoreThanDrawn(Money amount) {
        if (amount.ore() > drawnOre) {
            throw new GrantRule.NotDrawn(key.year());
        }
    }

    public UUID grantId() {
        return key.grantId();
    }

    public int year() {
        return key.year();
    }

    public String associationId() {
        return associationId;
    }

    public Money granted() {
        return Money.ofOre(grantedOre);
    }

    /** From the year before, less what went on to the next one. */
    public Money carried() {
        return Money.ofOre(carriedOre);
    }

    public Money drawn() {
        return Money.ofOre(drawnOre);
    }

    public Money repaid() {
        return Money.ofOre(repaidOre);
    }
}

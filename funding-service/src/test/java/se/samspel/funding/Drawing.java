package se.samspel.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import se.samspel.funding.grant.GrantedMoney;
import se.samspel.funding.grant.Remaining;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.value.Money;

/** Draws granted money as those do who approve drawdowns, each in a transaction of its own. */
@ApplicationScoped
public class Drawing {

    private final GrantedMoney money;
    private final SystemTransaction system;

    Drawing(GrantedMoney money, SystemTransaction system) {
        this.money = money;
        this.system = system;
    }

    Remaining draw(String grant, int year, long sek) {
        return system.call(() -> money.draw(UUID.fromString(grant), year, kronor(sek)));
    }

    Remaining release(String grant, int year, long sek) {
        return system.call(() -> money.release(UUID.fromString(grant), year, kronor(sek)));
    }

    Remaining remaining(String grant, int year) {
        return system.call(() -> money.lock(UUID.fromString(grant), year));
    }

    private static Money kronor(long sek) {
        return Money.ofSek(BigDecimal.valueOf(sek));
    }
}

package se.samspel.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * Swedish kronor in whole öre. In JSON a number in SEK with at most two decimals, whole kronor
 * without decimals.
 */
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    // A hundred billion kronor: far above the nation's whole funding, far below what a long holds.
    private static final BigDecimal LARGEST_SEK = new BigDecimal("100000000000");

    @JsonCreator
    public static Money ofSek(BigDecimal sek) {
        if (sek.abs().compareTo(LARGEST_SEK) > 0) {
            throw new NotMoney(
                    Text.of("Beloppet är orimligt stort.", "The amount is unreasonably large."));
        }
        if (sek.stripTrailingZeros().scale() > 2) {
            throw new NotMoney(
                    Text.of(
                            "Belopp anges i kronor med högst två decimaler.",
                            "Amounts are given in kronor with at most two decimals."));
        }
        return new Money(sek.movePointRight(2).longValueExact());
    }

    public static Money ofOre(long ore) {
        return new Money(ore);
    }

    /** Kronor; whole kronor without decimals. */
    @JsonValue
    public BigDecimal toSek() {
        return ore % 100 == 0 ? BigDecimal.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money negate() {
        return new Money(Math.negateExact(ore));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /** The amount can't be an amount of kronor and öre. */
    public static final class NotMoney extends BrokenRule {

        private static final long serialVersionUID = 1L;

        NotMoney(Text text) {
            super("amount", text);
        }
    }
}

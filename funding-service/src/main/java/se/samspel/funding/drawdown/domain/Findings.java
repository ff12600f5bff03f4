package se.samspel.funding.drawdown.domain;

import jakarta.persistence.Embeddable;
import se.samspel.kit.value.Money;

/**
 * What was found when it was asked for, for who approves; neither hinders the asking.
 *
 * @param exceedsRemaining more than the grant's year had left: it can't be approved so
 * @param overlapping another drawdown of the grant is for some of the same days
 */
@Embeddable
public record Findings(boolean exceedsRemaining, boolean overlapping) {

    public static Findings of(Money net, Money remaining, boolean overlapping) {
        return new Findings(net.compareTo(remaining) > 0, overlapping);
    }
}

package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * What is known of a year besides the own budget.
 *
 * @param set what the members contribute, once it is set
 * @param noticed what they have been told that they will
 * @param granted the budgets of the year's interventions that the board has decided on
 */
public record YearMoney(@Nullable Money set, @Nullable Money noticed, Money granted) {

    public static final YearMoney NOTHING = new YearMoney(null, null, Money.ZERO);

    Money contributions() {
        if (set != null) {
            return set;
        }
        return noticed == null ? Money.ZERO : noticed;
    }

    ContributionsFrom from() {
        if (set != null) {
            return ContributionsFrom.SET;
        }
        return noticed == null ? ContributionsFrom.NONE : ContributionsFrom.NOTICED;
    }
}

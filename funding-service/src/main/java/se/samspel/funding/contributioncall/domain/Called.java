package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * What a member has been called on for already.
 *
 * @param amount the sum of the calls that were sent, credit notes among them
 * @param lastDueOn the latest due day of those that still stand
 */
public record Called(Money amount, @Nullable LocalDate lastDueOn) {

    public static final Called NOTHING = new Called(Money.ZERO, null);

    public static Called of(Collection<ContributionCall> calls) {
        Money amount =
                calls.stream()
                        .filter(call -> call.state().isCalled())
                        .map(ContributionCall::amount)
                        .reduce(Money.ZERO, Money::plus);
        LocalDate last =
                calls.stream()
                        .filter(ContributionCall::stands)
                        .map(ContributionCall::dueOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Called(amount, last);
    }
}

package se.samspel.funding.ledger.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * One line of a booking, on the account that plays a role or has a number.
 *
 * @param amount debit positive, credit negative
 * @param project the intervention's id where there is one
 */
public record Line(
        AccountName account, Money amount, @Nullable String project, @Nullable String costCentre) {

    /** How a line names its account. */
    public sealed interface AccountName {

        /** The account that plays the role in the association's chart. */
        record ByRole(AccountRole role) implements AccountName {}

        record ByNumber(String number) implements AccountName {}
    }

    public static Line debit(AccountRole role, Money amount) {
        return new Line(new AccountName.ByRole(role), amount, null, null);
    }

    public static Line credit(AccountRole role, Money amount) {
        return debit(role, amount.negate());
    }

    public static Line on(String number, Money amount) {
        return new Line(new AccountName.ByNumber(number), amount, null, null);
    }

    public Line ofProject(@Nullable String other) {
        return new Line(account, amount, other, costCentre);
    }

    public Line ofIntervention(UUID interventionId) {
        return ofProject(interventionId.toString());
    }

    public Line ofCostCentre(@Nullable String other) {
        return new Line(account, amount, project, other);
    }
}

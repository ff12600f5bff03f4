package se.samspel.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.funding.grant.domain.RepaymentSource;
import se.samspel.kit.value.Money;

/**
 * Granted money comes back (återbetalning); told in the transaction in which that happens: once
 * when it is decided and once when it is paid.
 *
 * @param on the day of the decision or of the payment, by {@code stage}
 */
public record GrantRepaid(
        UUID repaymentId,
        UUID grantId,
        String association,
        UUID intervention,
        int year,
        Money amount,
        RepaymentSource source,
        Stage stage,
        LocalDate on) {

    /** What happened to the repayment. */
    public enum Stage {
        DECIDED,
        PAID
    }
}

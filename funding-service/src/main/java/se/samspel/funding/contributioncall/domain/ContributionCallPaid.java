package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Money;

/**
 * A member paid, or got back. Fired in the transaction of the act, to be booked in it.
 *
 * @param amount below zero for what was paid back or recorded by mistake
 */
public record ContributionCallPaid(
        String associationId,
        String organisationNumber,
        UUID callId,
        UUID paymentId,
        Money amount,
        LocalDate on) {

    public static ContributionCallPaid of(ContributionCall call, ContributionPayment payment) {
        return new ContributionCallPaid(
                call.associationId(),
                call.organisationNumber(),
                call.id(),
                payment.id(),
                payment.amount(),
                payment.paidOn());
    }
}

package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Money;

/**
 * A member was called on. Fired in the transaction of the act, to be booked in it.
 *
 * @param amount below zero for a credit note
 */
public record ContributionCallSent(
        String associationId,
        String organisationNumber,
        UUID callId,
        int year,
        Money amount,
        LocalDate on) {

    public static ContributionCallSent of(ContributionCall call, LocalDate on) {
        return new ContributionCallSent(
                call.associationId(),
                call.organisationNumber(),
                call.id(),
                call.year(),
                call.amount(),
                on);
    }
}

package se.samspel.funding.calltelling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.kit.value.Money;

/**
 * {@code contribution-call.sent} and {@code contribution-call.overdue}: the whole call as it is.
 *
 * @param amountSek below zero for what the member gets back
 * @param reverses of a credit note the call that it undoes
 */
record CallTold(
        UUID callId,
        String associationId,
        int year,
        String organisationNumber,
        long version,
        LocalDate dueOn,
        @Nullable LocalDate sentOn,
        Money amountSek,
        Money outstandingSek,
        boolean preliminary,
        @Nullable UUID reverses) {

    static CallTold of(ContributionCall call) {
        return new CallTold(
                call.id(),
                call.associationId(),
                call.year(),
                call.organisationNumber(),
                call.version(),
                call.dueOn(),
                call.sentOn(),
                call.amount(),
                call.outstanding(),
                call.isPreliminary(),
                call.reverses());
    }
}

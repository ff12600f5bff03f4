package se.samspel.funding.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.Money;

/**
 * Money left the bank for drawdowns; told in the transaction that records it.
 *
 * @param on the day of the payment
 */
public record DrawdownsPaid(
        UUID paymentId, String association, LocalDate on, List<Part> drawdowns) {

    public DrawdownsPaid {
        drawdowns = List.copyOf(drawdowns);
    }

    /** What was paid of it for one intervention. */
    public record Part(UUID drawdownId, UUID intervention, Money amount) {}
}

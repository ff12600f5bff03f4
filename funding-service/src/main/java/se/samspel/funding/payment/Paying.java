package se.samspel.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownAct;
import se.samspel.funding.drawdown.domain.DrawdownPayment;

/** Records a payment of drawdowns that have made their move already, and tells of it. */
@ApplicationScoped
class Paying {

    private final PaymentRepository payments;
    private final Event<DrawdownsPaid> paid;
    private final PaidCounts counts;
    private final Clock clock;

    Paying(PaymentRepository payments, Event<DrawdownsPaid> paid, PaidCounts counts, Clock clock) {
        this.payments = payments;
        this.paid = paid;
        this.counts = counts;
        this.clock = clock;
    }

    /** Not by who has approved any of them. */
    DrawdownPayment pay(
            UUID id, DrawdownPayment.Transfer transfer, List<Drawdown> drawdowns, DrawdownAct act) {
        drawdowns.forEach(drawdown -> drawdown.refusePaidBy(act));
        var recording = new DrawdownPayment.Recording(id, act.by(), clock.instant());
        var payment = new DrawdownPayment(recording, transfer, drawdowns);
        payments.persist(payment);
        drawdowns.forEach(drawdown -> drawdown.pay(payment));
        counts.paid(drawdowns);
        paid.fire(
                new DrawdownsPaid(
                        id,
                        payment.associationId(),
                        payment.paidOn(),
                        drawdowns.stream()
                                .map(drawdown ->
                                        new DrawdownsPaid.Part(
                                                drawdown.id(),
                                                drawdown.interventionId(),
                                                drawdown.net()))
                                .toList()));
        return payment;
    }
}

package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.funding.payment.DrawdownsPaid;
import se.samspel.kit.value.Money;

/**
 * Books payments of drawdowns, each transfer by one voucher: debit GRANTS_PAYABLE for each
 * drawdown, credit BANK. An approval books nothing: its money has been owed since the grant came
 * into force.
 */
@ApplicationScoped
class DrawdownBookings {

    private final ActLedger ledger;

    DrawdownBookings(ActLedger ledger) {
        this.ledger = ledger;
    }

    void paid(@Observes DrawdownsPaid payment) {
        List<Line> lines = new ArrayList<>();
        Money total = Money.ZERO;
        for (DrawdownsPaid.Part part : payment.drawdowns()) {
            lines.add(
                    Line.debit(AccountRole.GRANTS_PAYABLE, part.amount())
                            .ofIntervention(part.intervention()));
            total = total.plus(part.amount());
        }
        lines.add(Line.credit(AccountRole.BANK, total));
        ledger.book(
                payment.association(),
                payment.on(),
                SourceReference.of("drawdown-payment", payment.paymentId()),
                new Booking.Entry("Rekvirerade medel utbetalda", lines));
    }
}

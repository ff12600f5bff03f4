package se.samspel.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.samspel.funding.drawdown.DrawdownCaller;
import se.samspel.funding.drawdown.DrawdownRepository;
import se.samspel.kit.problem.Problem;

/** Shows the office what the bank is to pay. */
@ApplicationScoped
class PaymentListService {

    private final DrawdownRepository drawdowns;
    private final DrawdownCaller caller;

    PaymentListService(DrawdownRepository drawdowns, DrawdownCaller caller) {
        this.drawdowns = drawdowns;
        this.caller = caller;
    }

    /** 404 for another association. */
    @Transactional
    PaymentListView list(String associationId) {
        if (!caller.office().equals(associationId)) {
            throw Problem.notFound();
        }
        return PaymentListView.of(
                associationId, drawdowns.approved(associationId, PaymentListView.MOST + 1));
    }
}

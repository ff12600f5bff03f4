package se.samspel.funding.contributioncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.contributioncall.domain.ContributionCallPaid;
import se.samspel.funding.contributioncall.domain.ContributionPayment;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Records what is paid on calls. */
@ApplicationScoped
class PaymentService {

    private final PaymentRepository payments;
    private final ContributionCallRepository calls;
    private final Idempotency idempotency;
    private final Event<ContributionCallPaid> paid;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    PaymentService(
            PaymentRepository payments,
            ContributionCallRepository calls,
            Idempotency idempotency,
            Event<ContributionCallPaid> paid,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.payments = payments;
        this.calls = calls;
        this.idempotency = idempotency;
        this.paid = paid;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome record(UUID callId, PaymentRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("record-contribution-payment", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            PaymentView earlier = read(callId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, earlier, path(earlier), earlier.version());
        }
        ContributionCall call = calls.toChange(callId);
        var identity = new ContributionPayment.Identity(id, clock.instant());
        ContributionPayment payment = payment(identity, call, request);
        payments.persistAndFlush(payment);
        paid.fire(ContributionCallPaid.of(call, payment));
        PaymentView view = PaymentView.of(payment);
        return Outcome.created(view, path(view), view.version());
    }

    private ContributionPayment payment(
            ContributionPayment.Identity identity, ContributionCall call, PaymentRequest request) {
        if (request.reverses() == null) {
            return ContributionPayment.of(identity, call, request.terms(), today.today());
        }
        return payments.toReverse(call.id(), request.reverses())
                .reverse(identity, call, request.terms(), today.today());
    }

    @Transactional
    PaymentView read(UUID callId, UUID id) {
        return PaymentView.of(payments.visible(callId, id));
    }

    @Transactional
    List<PaymentView> list(UUID callId, PageQuery page) {
        List<ContributionPayment> found = payments.page(callId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            calls.visible(callId);
        }
        return found.stream().map(PaymentView::of).toList();
    }

    @Transactional
    long count(UUID callId) {
        return payments.count("callId", callId);
    }

    private static String path(PaymentView payment) {
        return "/contribution-calls/" + payment.callId() + "/payments/" + payment.id();
    }
}

package se.samspel.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.drawdown.DrawdownCaller;
import se.samspel.funding.drawdown.DrawdownMoves;
import se.samspel.funding.drawdown.DrawdownRepository;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownAct;
import se.samspel.funding.drawdown.domain.DrawdownPayment;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Records that approved drawdowns have been paid: one, or several by one transfer. */
@ApplicationScoped
class PaymentService {

    private final PaymentRepository payments;
    private final DrawdownRepository drawdowns;
    private final DrawdownMoves moves;
    private final DrawdownCaller caller;
    private final Paying paying;
    private final Idempotency idempotency;
    private final Ids ids;

    PaymentService(
            PaymentRepository payments,
            DrawdownRepository drawdowns,
            DrawdownMoves moves,
            DrawdownCaller caller,
            Paying paying,
            Idempotency idempotency,
            Ids ids) {
        this.payments = payments;
        this.drawdowns = drawdowns;
        this.moves = moves;
        this.caller = caller;
        this.paying = paying;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    @Transactional
    Outcome pay(UUID drawdownId, DrawdownPaymentRequest request, ActingUser acting) {
        caller.office();
        return moves.make(
                drawdownId,
                request.sent(),
                acting,
                (drawdown, act) ->
                        paying.pay(ids.next(), request.transfer(), List.of(drawdown), act));
    }

    /** All of them or none. */
    @Transactional
    Outcome payAll(String associationId, PaymentsRequest request, ActingUser acting) {
        refuseOthers(associationId);
        UUID id = ids.next();
        if (idempotency.claim("pay-drawdowns", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            PaymentView earlier = read(associationId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, earlier, path(earlier), 1);
        }
        List<Drawdown> found = all(associationId, request.ids());
        List<DrawdownAct> acts = new ArrayList<>();
        for (Drawdown drawdown : found) {
            acts.add(moves.move(drawdown, request.sent(), acting));
        }
        DrawdownPayment payment = paying.pay(id, request.transfer(), found, acts.getFirst());
        payments.flush();
        PaymentView view = PaymentView.of(payment, found.stream().map(Drawdown::id).toList());
        return Outcome.created(view, path(view), 1);
    }

    private List<Drawdown> all(String associationId, List<UUID> wanted) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int place = 0; place < wanted.size(); place++) {
            if (places.putIfAbsent(wanted.get(place), place) != null) {
                throw Problem.malformed(
                        "/ids/" + place,
                        "twice",
                        Text.of("Anges två gånger.", "It is given twice."));
            }
        }
        List<Drawdown> found = drawdowns.toPay(associationId, wanted);
        found.forEach(drawdown -> places.remove(drawdown.id()));
        places.values().stream()
                .min(Integer::compare)
                .ifPresent(place -> {
                    throw Problem.unknownReference(
                            "/ids/" + place,
                            Text.of(
                                    "Förbundet har ingen sådan rekvisition.",
                                    "The association has no such drawdown."));
                });
        return found;
    }

    @Transactional
    PaymentView read(String associationId, UUID id) {
        return PaymentView.of(payments.visible(associationId, id), drawdowns.paidBy(id));
    }

    private void refuseOthers(String associationId) {
        if (!caller.office().equals(associationId)) {
            throw Problem.notFound();
        }
    }

    private static String path(PaymentView view) {
        return "/associations/" + view.associationId() + "/payments/" + view.id();
    }
}

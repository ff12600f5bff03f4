package se.samspel.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.grant.GrantedMoney;
import se.samspel.funding.intervention.InterventionChanges;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;

/** Closes interventions and says what of their money is not settled. */
@ApplicationScoped
class ClosingService {

    private final InterventionRepository interventions;
    private final InterventionChanges changes;
    private final GrantedMoney money;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;

    ClosingService(
            InterventionRepository interventions,
            InterventionChanges changes,
            GrantedMoney money,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller) {
        this.interventions = interventions;
        this.changes = changes;
        this.money = money;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
    }

    @Transactional
    Outcome close(UUID id, ClosingRequest request) {
        caller.association();
        if (idempotency.claim("close-intervention", request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            ClosingView view = read(id);
            return Outcome.replayed(replay, view, path(id), view.version());
        }
        Intervention intervention = interventions.toChange(id);
        ifMatch.check(intervention.version());
        changes.close(intervention, request.closing());
        ClosingView view = ClosingView.of(intervention, money.open(id));
        return Outcome.put(false, view, path(id), view.version());
    }

    /** As its money stands now; 404 while it isn't closed. */
    @Transactional
    ClosingView read(UUID id) {
        Intervention intervention = interventions.visible(id);
        if (intervention.closing() == null) {
            throw Problem.notFound();
        }
        return ClosingView.of(intervention, money.open(id));
    }

    private static String path(UUID id) {
        return "/interventions/" + id + "/closing";
    }
}

package se.samspel.funding.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.secondment.domain.Secondment;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Keeps and shows an intervention's seats of seconded staff. */
@ApplicationScoped
class SecondmentService {

    private final SecondmentRepository secondments;
    private final InterventionRepository interventions;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    SecondmentService(
            SecondmentRepository secondments,
            InterventionRepository interventions,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.secondments = secondments;
        this.interventions = interventions;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome add(UUID interventionId, SecondmentRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("add-secondment", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            SecondmentView known = read(interventionId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, known, path(known), known.version());
        }
        Intervention intervention = interventions.visible(interventionId);
        var added =
                new Secondment(
                        new Secondment.Identity(id, interventionId, intervention.associationId()),
                        request.seat(),
                        clock.instant());
        secondments.persistAndFlush(added);
        SecondmentView view = SecondmentView.of(added);
        return Outcome.created(view, path(view), view.version());
    }

    @Transactional
    Outcome replace(UUID interventionId, UUID id, SecondmentRequest request) {
        caller.association();
        Secondment known = secondments.toChange(interventionId, id);
        ifMatch.checkPut(known.version());
        known.replace(request.seat(), clock.instant());
        secondments.flush();
        SecondmentView view = SecondmentView.of(known);
        return Outcome.put(false, view, path(view), view.version());
    }

    @Transactional
    SecondmentView read(UUID interventionId, UUID id) {
        return SecondmentView.of(secondments.visible(interventionId, id));
    }

    @Transactional
    List<SecondmentView> list(UUID interventionId, PageQuery page) {
        interventions.visible(interventionId);
        return secondments.page(interventionId, page.offset(), page.fetch()).stream()
                .map(SecondmentView::of)
                .toList();
    }

    @Transactional
    long count(UUID interventionId) {
        return secondments.countOf(interventionId);
    }

    private static String path(SecondmentView view) {
        return "/interventions/" + view.interventionId() + "/secondments/" + view.id();
    }
}

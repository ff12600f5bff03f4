package se.samspel.funding.drawdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownAct;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.Requester;
import se.samspel.funding.drawdown.domain.Requesting;
import se.samspel.funding.grant.GrantedMoney;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Asks for granted money, and asks again for what was returned. */
@ApplicationScoped
class DrawdownRequestService {

    private final DrawdownRepository drawdowns;
    private final DrawdownReading reading;
    private final DrawdownMoves moves;
    private final AskedMoney asked;
    private final GrantedMoney grants;
    private final InterventionRepository interventions;
    private final DrawdownCaller drawing;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    DrawdownRequestService(
            DrawdownRepository drawdowns,
            DrawdownReading reading,
            DrawdownMoves moves,
            AskedMoney asked,
            GrantedMoney grants,
            InterventionRepository interventions,
            DrawdownCaller drawing,
            CurrentCaller caller,
            Idempotency idempotency,
            Ids ids,
            Today today,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.reading = reading;
        this.moves = moves;
        this.asked = asked;
        this.grants = grants;
        this.interventions = interventions;
        this.drawing = drawing;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome request(UUID grantId, DrawdownRequest request, ActingUser acting) {
        Requester requester = drawing.requester();
        UUID id = ids.next();
        if (idempotency.claim("request-drawdown", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            DrawdownView view = reading.read(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, view, DrawdownMoves.path(view.id()), view.version());
        }
        GrantedMoney.Granted grant = grants.visible(grantId);
        String host = interventions.visible(grant.interventionId()).host();
        requester.refuseUnlessHost(host);
        var identity =
                new Drawdown.Identity(id, source(grant), host, requester.side(), clock.instant());
        Drawdown begun = begin(identity, grant, request, acting);
        DrawdownView view = reading.view(begun);
        return Outcome.created(view, DrawdownMoves.path(id), view.version());
    }

    private Drawdown begin(
            Drawdown.Identity identity,
            GrantedMoney.Granted grant,
            DrawdownRequest request,
            ActingUser acting) {
        Requesting requesting = request.requesting();
        var act =
                new DrawdownAct(
                        DrawdownMove.REQUEST,
                        request.requestedOn(),
                        acting.id(caller),
                        Set.of(DrawdownMove.REQUEST.by()),
                        null);
        Drawdown.Begun begun = Drawdown.begin(identity, requesting, act, today.today());
        begun.drawdown().found(asked.held(grant, identity.id(), requesting));
        drawdowns.persist(begun.drawdown());
        drawdowns.persist(begun.made());
        drawdowns.flush();
        return begun.drawdown();
    }

    private static Drawdown.Source source(GrantedMoney.Granted grant) {
        return new Drawdown.Source(grant.grantId(), grant.interventionId(), grant.associationId());
    }

    @Transactional
    Outcome requestAgain(UUID id, DrawdownRequest request, ActingUser acting) {
        drawing.requester();
        return moves.make(
                id,
                request.sent(),
                acting,
                (drawdown, act) -> {
                    Requesting requesting = request.requesting();
                    drawdown.ask(requesting, act);
                    drawdown.found(asked.held(grants.visible(drawdown.grantId()), id, requesting));
                });
    }

    @Transactional
    Outcome withdraw(UUID id, DrawdownMoveRequest request, ActingUser acting) {
        drawing.requester();
        return moves.make(id, request.sent(DrawdownMove.WITHDRAW), acting, (drawdown, act) -> {});
    }
}

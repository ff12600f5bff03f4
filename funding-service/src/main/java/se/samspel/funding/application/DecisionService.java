package se.samspel.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.application.domain.Act;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.BoardOutcome;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.application.domain.Stage;
import se.samspel.funding.application.domain.Validity;
import se.samspel.funding.grant.GrantsInForce;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.funding.grant.domain.Award;
import se.samspel.funding.intervention.InterventionChanges;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.id.Ids;

/** Records the board's decision, its minutes and the agreement that puts a grant in force. */
@ApplicationScoped
class DecisionService {

    private final ApplicationMoves moves;
    private final ApplyingCaller caller;
    private final GrantsInForce grants;
    private final InterventionChanges interventions;
    private final Ids ids;
    private final Clock clock;

    DecisionService(
            ApplicationMoves moves,
            ApplyingCaller caller,
            GrantsInForce grants,
            InterventionChanges interventions,
            Ids ids,
            Clock clock) {
        this.moves = moves;
        this.caller = caller;
        this.grants = grants;
        this.interventions = interventions;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome decide(UUID id, ActingUser acting, DecisionRequest request) {
        caller.office();
        return moves.make(
                id,
                request.sent(),
                acting,
                (application, act) -> {
                    if (request.outcome() == BoardOutcome.GRANTED) {
                        application.grant(
                                request.decision(), request.validity(), request.granted(), act);
                        return;
                    }
                    application.reject(request.decision(), request.granted(), act);
                });
    }

    @Transactional
    Outcome adjust(UUID id, ActingUser acting, MoveRequest request) {
        caller.office();
        return moves.make(
                id,
                request.sent(Move.ADJUST),
                acting,
                (application, act) -> application.adjust(act.on()));
    }

    @Transactional
    Outcome agree(UUID id, ActingUser acting, AgreementRequest request) {
        caller.office();
        return moves.make(
                id,
                request.sent(),
                acting,
                (application, act) -> putInForce(application, request.agreement(), act));
    }

    private void putInForce(Application application, Agreement agreement, Act act) {
        UUID grantId = ids.next();
        application.agree(agreement, grantId, act);
        BoardDecision decision = Objects.requireNonNull(application.decision());
        Validity validity = Objects.requireNonNull(application.validity());
        var source =
                new Award.Source(
                        application.id(),
                        application.associationId(),
                        application.interventionId());
        var terms =
                new Award.Terms(
                        decision,
                        agreement,
                        validity.from(),
                        validity.to(),
                        application.amounts(Stage.GRANTED));
        var recording = new Award.Recording(act.by(), clock.instant());
        grants.put(grantId, new Award(source, terms, recording));
        interventions.openIfProposed(application.interventionId(), decision);
    }
}

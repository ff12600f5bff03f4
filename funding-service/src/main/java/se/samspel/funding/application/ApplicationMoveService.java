package se.samspel.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.grant.AmountLine;

/** The moves that need no more than a day: the applicant's, and those of the office's minutes. */
@ApplicationScoped
class ApplicationMoveService {

    private final ApplicationMoves moves;
    private final ApplyingCaller caller;

    ApplicationMoveService(ApplicationMoves moves, ApplyingCaller caller) {
        this.moves = moves;
        this.caller = caller;
    }

    @Transactional
    Outcome byApplicant(UUID id, Move move, ActingUser acting, MoveRequest request) {
        caller.applicant();
        return moves.make(id, request.sent(move), acting, (application, act) -> {});
    }

    @Transactional
    Outcome requestCompletion(UUID id, ActingUser acting, MoveRequest request) {
        caller.office();
        return moves.make(
                id, request.sent(Move.REQUEST_COMPLETION), acting, (application, act) -> {});
    }

    @Transactional
    Outcome prepare(UUID id, ActingUser acting, PreparationRequest request) {
        caller.office();
        return moves.make(
                id,
                request.sent(),
                acting,
                (application, act) ->
                        application.recommend(request.recommendation(), request.recommended()));
    }

    @Transactional
    Outcome propose(UUID id, ActingUser acting, AmountProposalRequest request) {
        caller.office();
        return moves.make(
                id,
                request.sent(),
                acting,
                (application, act) ->
                        application.propose(AmountLine.amounts(request.amounts()), act));
    }
}

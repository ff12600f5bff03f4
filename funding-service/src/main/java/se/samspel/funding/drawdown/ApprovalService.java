package se.samspel.funding.drawdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.grant.GrantedMoney;

/**
 * The office's answers. Approving draws the money of the grant and revoking gives it back, each in
 * the transaction of the move; the ledger has owed it since the grant came into force.
 */
@ApplicationScoped
class ApprovalService {

    private final DrawdownMoves moves;
    private final DrawdownCaller caller;
    private final GrantedMoney money;

    ApprovalService(DrawdownMoves moves, DrawdownCaller caller, GrantedMoney money) {
        this.moves = moves;
        this.caller = caller;
        this.money = money;
    }

    @Transactional
    Outcome returnBack(UUID id, ReasonedMoveRequest request, ActingUser acting) {
        caller.office();
        return moves.make(id, request.sent(DrawdownMove.RETURN), acting, (drawdown, act) -> {});
    }

    @Transactional
    Outcome reject(UUID id, ReasonedMoveRequest request, ActingUser acting) {
        caller.office();
        return moves.make(id, request.sent(DrawdownMove.REJECT), acting, (drawdown, act) -> {});
    }

    @Transactional
    Outcome approve(UUID id, DrawdownMoveRequest request, ActingUser acting) {
        caller.office();
        return moves.make(
                id,
                request.sent(DrawdownMove.APPROVE),
                acting,
                (drawdown, act) -> {
                    drawdown.approve(act);
                    money.draw(drawdown.grantId(), drawdown.year(), drawdown.net());
                });
    }

    @Transactional
    Outcome revoke(UUID id, ReasonedMoveRequest request, ActingUser acting) {
        caller.office();
        return moves.make(
                id,
                request.sent(DrawdownMove.REVOKE),
                acting,
                (drawdown, act) ->
                        money.release(drawdown.grantId(), drawdown.year(), drawdown.net()));
    }
}

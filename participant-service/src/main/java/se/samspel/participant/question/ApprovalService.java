package se.samspel.participant.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;

/**
 * Lets a question be asked at one authority though its words touch what is not asked: its data
 * protection officer's decision, which no other authority and no association can make for it.
 */
@ApplicationScoped
class ApprovalService {

    private final ApprovalRows approvals;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ApprovalService(
            ApprovalRows approvals,
            Idempotency idempotency,
            AccessLog accessLog,
            CurrentCaller caller,
            Ids ids,
            Clock clock,
            Today today) {
        this.approvals = approvals;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome approve(UUID questionId, ApprovalRequest request) {
        String operation = "approve-question";
        AuthorityId authority = caller.authority();
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return outcome(operation, byId(questionId, first)).as(claim);
        }
        boolean needed =
                approvals
                        .needsApproval(questionId, request.version(), authority)
                        .orElseThrow(Problem::notFound);
        if (!needed) {
            throw illegal("OPEN", "Frågan behöver inget godkännande.", "It needs no approval.");
        }
        var approval = approval(id, questionId, request);
        if (!approvals.insert(approval)) {
            throw illegal("APPROVED", "Frågan är redan godkänd.", "It is approved already.");
        }
        FutureActDate.refuse("approvedOn", request.approvedOn(), today.today());
        return outcome(operation, approval);
    }

    @Transactional
    ApprovalsView read(UUID questionId) {
        AuthorityId authority = caller.authority();
        List<ApprovalView> found = approvals.of(questionId, authority);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        accessLog.record("read-question-approvals", authority, List.of(), List.of(questionId));
        return new ApprovalsView(found);
    }

    private ApprovalView approval(UUID id, UUID questionId, ApprovalRequest request) {
        return new ApprovalView(
                id,
                questionId,
                request.version(),
                caller.authority().toString(),
                request.approvedOn(),
                request.officer(),
                request.reason(),
                1,
                clock.instant());
    }

    private ApprovalView byId(UUID questionId, UUID id) {
        return approvals.of(questionId, caller.authority()).stream()
                .filter(approval -> approval.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Outcome outcome(String operation, ApprovalView approval) {
        accessLog.record(operation, caller.authority(), List.of(), List.of(approval.questionId()));
        return Outcome.created(
                approval, "/questions/" + approval.questionId() + "/approval", approval.version());
    }

    private static IllegalMove illegal(String state, String sv, String en) {
        return new IllegalMove(state, List.of(), Text.of(sv, en));
    }
}

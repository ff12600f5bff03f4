package se.samspel.funding.esfclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esfclaim.domain.ClaimSheet;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Takes a claim for payment from draft to payment. */
@ApplicationScoped
class ClaimMoves {

    private final ClaimRepository claims;
    private final Sheets sheets;
    private final EsfProjectRepository projects;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    ClaimMoves(
            ClaimRepository claims,
            Sheets sheets,
            EsfProjectRepository projects,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Today today,
            Clock clock) {
        this.claims = claims;
        this.sheets = sheets;
        this.projects = projects;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** By whom it is asked counts too: a repeated request is the same person's. */
    record Asked(ClaimSubmissionRequest request, String by) {}

    @Transactional
    Outcome submit(UUID id, ClaimSubmissionRequest request, String by) {
        return move(
                "submit-esf-claim",
                id,
                new Asked(request, by),
                (project, claim) -> {
                    LocalDate on = request.day(today.today());
                    FutureActDate.refuse("submittedOn", on, today.today());
                    ClaimSheet figures = sheets.reckon(project, claim.content());
                    var submission = new EsfClaim.Submission(by, on, clock.instant());
                    claim.submit(figures, sheets.write(figures), submission);
                });
    }

    @Transactional
    Outcome approve(UUID id, ClaimDecisionRequest request) {
        return move(
                "approve-esf-claim",
                id,
                request,
                (project, claim) -> {
                    FutureActDate.refuse("decidedOn", request.decidedOn(), today.today());
                    claim.approve(request.decision(), clock.instant());
                });
    }

    @Transactional
    Outcome pay(UUID id, ClaimPaymentRequest request) {
        return move(
                "pay-esf-claim",
                id,
                request,
                (project, claim) -> {
                    FutureActDate.refuse("paidOn", request.paidOn(), today.today());
                    claim.pay(request.paidOn(), clock.instant());
                });
    }

    private Outcome move(
            String operation, UUID id, Object request, BiConsumer<EsfProject, EsfClaim> act) {
        caller.association();
        Claim claimed = idempotency.claim(operation, request, id.toString(), 200);
        if (claimed instanceof Claim.Replay replay) {
            EsfClaim earlier = claims.visible(id);
            return Outcome.replayed(
                    replay,
                    sheets.view(projects.alone(earlier.projectId()), earlier),
                    ClaimService.path(id),
                    earlier.version());
        }
        EsfClaim claim = claims.toChange(id);
        ifMatch.check(claim.version());
        EsfProject project = projects.alone(claim.projectId());
        act.accept(project, claim);
        claims.flush();
        return Outcome.put(
                false, sheets.view(project, claim), ClaimService.path(id), claim.version());
    }
}

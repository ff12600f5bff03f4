package se.samspel.referral.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.priority.domain.ReferralPriority;

/** Records and ends what puts a referral before others; the host's alone. */
@ApplicationScoped
class PriorityService {

    private static final String SET = "set-priority";
    private static final String END = "end-priority";

    private final Idempotency idempotency;
    private final PriorityRepository priorities;
    private final CaseAccess cases;
    private final CaseLog log;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    PriorityService(
            Idempotency idempotency,
            PriorityRepository priorities,
            CaseAccess cases,
            CaseLog log,
            Acting acting,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.priorities = priorities;
        this.cases = cases;
        this.log = log;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Response set(UUID referralId, PriorityRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(SET, request, id.toString(), 201) instanceof Claim.Replay replay) {
            return again(SET, referralId, replay);
        }
        OpenCase open = hosts(cases.lock(referralId));
        open.insight().requireBeforeEnrolment(open.referral().state());
        open.requireCovered("from", request.from());
        var priority =
                new ReferralPriority(
                        id, referralId, request.period(), acting.unit(), clock.instant());
        priorities.persist(priority);
        log.record(SET, open.referral());
        return Answer.created(PriorityView.of(priority), path(referralId), priority.version());
    }

    @Transactional
    Response end(UUID referralId, UUID id, PriorityEndRequest request) {
        if (idempotency.claim(END, request, id.toString(), 200) instanceof Claim.Replay replay) {
            return again(END, referralId, replay);
        }
        OpenCase open = hosts(cases.lock(referralId));
        ReferralPriority priority = priorities.lock(referralId, id).orElseThrow(Problem::notFound);
        ifMatch.check(priority.version());
        priority.end(request.until(), acting.unit());
        log.record(END, open.referral());
        return Answer.ok(PriorityView.of(priority), priority.version());
    }

    @Transactional
    PrioritiesView of(UUID referralId) {
        OpenCase open = hosts(cases.read(referralId));
        log.record("read-priorities", open.referral());
        return new PrioritiesView(
                referralId, priorities.of(referralId).stream().map(PriorityView::of).toList());
    }

    private Response again(String operation, UUID referralId, Claim.Replay replay) {
        OpenCase open = hosts(cases.read(referralId));
        ReferralPriority priority =
                priorities
                        .findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
        log.record(operation, open.referral());
        return Answer.replayed(
                replay.status(), PriorityView.of(priority), path(referralId), priority.version());
    }

    private static OpenCase hosts(OpenCase open) {
        if (!open.insight().isHost()) {
            throw Problem.notFound();
        }
        return open;
    }

    private static String path(UUID referralId) {
        return "/referrals/" + referralId + "/priorities";
    }
}

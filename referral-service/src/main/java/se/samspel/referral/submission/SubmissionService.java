package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;
import se.samspel.referral.course.domain.Units;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Submits a referral in eight round trips to the database: begin, claim, everything it refers to,
 * referral, history, access log, events, commit.
 */
@ApplicationScoped
class SubmissionService {

    private static final String OPERATION = "submit-referral";

    private final Idempotency idempotency;
    private final References references;
    private final SubmissionRules rules;
    private final ReferralRepository referrals;
    private final CaseAccess cases;
    private final Course course;
    private final ReferralViews views;
    private final FreeTextSeal seal;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    SubmissionService(
            Idempotency idempotency,
            References references,
            SubmissionRules rules,
            ReferralRepository referrals,
            CaseAccess cases,
            Course course,
            ReferralViews views,
            FreeTextSeal seal,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.references = references;
        this.rules = rules;
        this.referrals = referrals;
        this.cases = cases;
        this.course = course;
        this.views = views;
        this.seal = seal;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome submit(SubmitRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return again(replay);
        }
        return submit(id, request, null);
    }

    /**
     * @param id of the referral to be
     * @param redirectedFrom the referral that led to this one
     */
    Outcome submit(UUID id, SubmitRequest request, @Nullable UUID redirectedFrom) {
        AuthorityId referrer = caller.authority();
        References.Known known = references.read(request, referrer);
        var by =
                new SubmissionRules.Submitter(referrer, Units.named(acting.unit()), redirectedFrom);
        var submission = rules.checked(request, known, by, seal.need(id, request.need()));
        Referral referral = Referral.submit(id, submission, clock.instant());
        Edges edges = known.disclosure() == null ? Edges.NONE : known.disclosure().edges();
        referrals.persist(referral);
        course.keep(referral, edges, new Recorder(referrer.toString(), acting.unit()));
        log.recordSubmitted(OPERATION, referral);
        return Outcome.first(
                views.view(referral, edges, new ReferralViews.Texts(request.need(), null)), 201);
    }

    /** The first answer once more, with the referral as it is now. */
    Outcome again(Claim.Replay replay) {
        Referral referral = cases.visible(UUID.fromString(replay.resourceId()));
        log.record(OPERATION, referral);
        return Outcome.again(
                views.view(referral, views.waiverOf(referral), seal.open(referral)), replay);
    }
}

package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Party;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;

/**
 * Carries out one change of a referral. The checks come in the order that every endpoint promises:
 * repeated request, 404, If-Match, state, rule.
 */
@ApplicationScoped
class HandlingService {

    private final Idempotency idempotency;
    private final CaseAccess cases;
    private final Course course;
    private final ReferralViews views;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;

    HandlingService(
            Idempotency idempotency,
            CaseAccess cases,
            Course course,
            ReferralViews views,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch) {
        this.idempotency = idempotency;
        this.cases = cases;
        this.course = course;
        this.views = views;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
    }

    @Transactional
    Outcome handle(Handling handling, Consumer<OpenCase> change) {
        UUID id = handling.referralId();
        var claim =
                idempotency.claim(
                        handling.operation(), handling.request(), id.toString(), handling.status());
        if (claim instanceof Claim.Replay replay) {
            return again(handling, replay);
        }
        OpenCase open = cases.lock(id);
        Referral referral = open.referral();
        requireParty(handling.by(), open.insight());
        if (handling.needsIfMatch()) {
            ifMatch.check(referral.version());
        }
        boolean received = referral.receivedOn() != null;
        change.accept(open);
        if (!received && referral.receivedOn() != null) {
            referral.receivedBy(acting.unit());
        }
        course.keep(
                referral,
                open.waiver(),
                new Recorder(caller.authority().toString(), acting.unit()));
        log.record(handling.operation(), referral);
        return Outcome.first(
                views.view(referral, open.waiver(), ReferralViews.Texts.NONE), handling.status());
    }

    private Outcome again(Handling handling, Claim.Replay replay) {
        Referral referral = cases.visible(UUID.fromString(replay.resourceId()));
        log.record(handling.operation(), referral);
        return Outcome.again(
                views.view(referral, views.waiverOf(referral), ReferralViews.Texts.NONE), replay);
    }

    // The other party's moves don't exist for the caller.
    private static void requireParty(Party by, Insight insight) {
        boolean may =
                switch (by) {
                    case HOST -> insight.isHost();
                    case REFERRER -> insight.isReferrer();
                    case ENROLMENT -> false;
                };
        if (!may) {
            throw Problem.notFound();
        }
    }
}

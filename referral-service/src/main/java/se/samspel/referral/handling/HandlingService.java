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
import se.samspel.kit.time.Today;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Party;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Carries out one change of a referral. The checks come in the order that every endpoint promises:
 * repeated request, 404, If-Match, state, rule.
 */
@ApplicationScoped
class HandlingService {

    private final Idempotency idempotency;
    private final ReferralRepository referrals;
    private final Course course;
    private final ReferralViews views;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Today today;

    HandlingService(
            Idempotency idempotency,
            ReferralRepository referrals,
            Course course,
            ReferralViews views,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch,
            Today today) {
        this.idempotency = idempotency;
        this.referrals = referrals;
        this.course = course;
        this.views = views;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.today = today;
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
        Referral referral = referrals.lock(id).orElseThrow(Problem::notFound);
        Edges waiver = views.waiverOf(referral);
        Insight insight = views.insight(referral, waiver);
        requireParty(handling.by(), insight);
        if (handling.needsIfMatch()) {
            ifMatch.check(referral.version());
        }
        change.accept(new OpenCase(referral, waiver, insight, today.today()));
        course.keep(referral, waiver, new Recorder(caller.authority().toString(), acting.unit()));
        log.record(handling.operation(), referral);
        return Outcome.first(
                views.view(referral, waiver, ReferralViews.Texts.NONE), handling.status());
    }

    private Outcome again(Handling handling, Claim.Replay replay) {
        Referral referral =
                referrals
                        .findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
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

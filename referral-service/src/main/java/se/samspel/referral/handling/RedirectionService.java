package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.CaseTexts;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.Party;
import se.samspel.referral.course.domain.Redirection;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.course.domain.Submission;
import se.samspel.referral.course.domain.WrittenText;
import se.samspel.referral.redirect.RedirectWays;
import se.samspel.referral.submission.OpenedDrafts;

/**
 * Sends a referral on to another intervention. Where that is the same host's, the disclosure
 * already reaches it: the new referral is submitted at once. Any other host needs a disclosure of
 * the referrer's own (HFD 2015:61), so the referrer gets a draft that says what is missing: the
 * disclosure, and a waiver where none leads to that host.
 */
@ApplicationScoped
class RedirectionService {

    private final HandlingService handling;
    private final RedirectionTargets targets;
    private final RedirectWays ways;
    private final ReferralRepository referrals;
    private final OpenedDrafts drafts;
    private final Course course;
    private final CaseTexts texts;
    private final FreeTextSeal seal;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    RedirectionService(
            HandlingService handling,
            RedirectionTargets targets,
            RedirectWays ways,
            ReferralRepository referrals,
            OpenedDrafts drafts,
            Course course,
            CaseTexts texts,
            FreeTextSeal seal,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.handling = handling;
        this.targets = targets;
        this.ways = ways;
        this.referrals = referrals;
        this.drafts = drafts;
        this.course = course;
        this.texts = texts;
        this.seal = seal;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome redirect(UUID id, RedirectionRequest request) {
        return handling.handle(
                new Handling("redirect-referral", Party.HOST, id, request, 200),
                open -> {
                    open.require(Move.REDIRECT);
                    open.requireCovered("redirectedOn", request.redirectedOn());
                    UUID to = destination(open.referral(), request);
                    UUID next = to == null ? null : sendOn(open, to, request.redirectedOn());
                    open.referral()
                            .redirect(
                                    new Redirection(
                                            request.redirectedOn(), to, next, request.way()));
                    texts.keep(
                            open.referral(),
                            WrittenText.Kind.REDIRECTION,
                            request.redirectedOn(),
                            request.reason());
                });
    }

    /** The way's own intervention, or the one named; null is an authority's ordinary activity. */
    private @Nullable UUID destination(Referral referral, RedirectionRequest request) {
        UUID named = request.interventionId();
        if (request.way() == null) {
            return named;
        }
        Optional<UUID> leadsTo = ways.require(referral.interventionId(), request.way());
        if (leadsTo.isPresent() && named != null && !named.equals(leadsTo.get())) {
            throw new OtherWay();
        }
        return leadsTo.orElse(named);
    }

    private static void requireThatTheReferrerMayKnow(OpenCase open) {
        Referral referral = open.referral();
        Insight theirs =
                Insight.of(
                        referral,
                        ReferralState.REDIRECTED,
                        referral.parties().referringAuthority(),
                        open.waiver(),
                        open.today());
        if (!theirs.status()) {
            throw new ReferrerMayNotKnow();
        }
    }

    private UUID sendOn(OpenCase open, UUID to, LocalDate on) {
        Referral from = open.referral();
        RedirectionTargets.Target target = targets.open(to, from);
        requireThatTheReferrerMayKnow(open);
        UUID next = ids.next();
        String need = seal.open(from).need();
        if (target.host().equals(from.parties().receivingAuthority())) {
            var again =
                    new Submission(
                            to,
                            from.parties(),
                            from.subject(),
                            on,
                            seal.need(next, need),
                            from.referringUnit(),
                            from.externalReferrer(),
                            from.id(),
                            target.jointTeam());
            submitAgain(next, again, open);
        } else {
            drafts.open(next, from, to, need);
        }
        return next;
    }

    private void submitAgain(UUID id, Submission submission, OpenCase open) {
        Referral next = Referral.submit(id, submission, clock.instant());
        referrals.persist(next);
        log.recordSubmitted("redirect-referral", next);
        course.keep(
                next, open.waiver(), new Recorder(caller.authority().toString(), acting.unit()));
    }
}

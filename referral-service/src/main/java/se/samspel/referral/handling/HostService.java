package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.id.Ids;
import se.samspel.referral.course.CaseTexts;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.IntroductoryVisit;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.Party;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.course.domain.WrittenText;
import se.samspel.referral.deadline.VisitRequirement;

/** What the host does with a referral that it has been sent. */
@ApplicationScoped
class HostService {

    private final HandlingService handling;
    private final ReferralRepository referrals;
    private final CaseTexts texts;
    private final VisitRequirement visits;
    private final Ids ids;
    private final Clock clock;

    HostService(
            HandlingService handling,
            ReferralRepository referrals,
            CaseTexts texts,
            VisitRequirement visits,
            Ids ids,
            Clock clock) {
        this.handling = handling;
        this.referrals = referrals;
        this.texts = texts;
        this.visits = visits;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome receive(UUID id, ReceptionRequest request) {
        return handling.handle(
                new Handling("receive-referral", Party.HOST, id, request, 200),
                open -> {
                    open.require(Move.RECEIVE);
                    open.requireCovered("receivedOn", request.receivedOn());
                    open.referral().receive(request.receivedOn());
                });
    }

    Outcome visit(UUID id, VisitRequest request) {
        return handling.handle(
                new Handling("record-introductory-visit", Party.HOST, id, request, 201),
                open -> {
                    open.insight().requireBeforeEnrolment(open.referral().state());
                    open.requireCovered("visitedOn", request.visitedOn());
                    open.referral().visit(request.visitedOn());
                    referrals
                            .getEntityManager()
                            .persist(
                                    new IntroductoryVisit(
                                            ids.next(),
                                            id,
                                            request.visitedOn(),
                                            request.referrerPresent(),
                                            clock.instant()));
                });
    }

    Outcome respond(UUID id, ResponseRequest request) {
        return handling.handle(
                new Handling("respond-to-referral", Party.HOST, id, request, 200),
                open -> {
                    switch (request.response()) {
                        case ACCEPTED -> accept(open, request);
                        case DECLINED -> {
                            requireResponse(open, Move.DECLINE, request);
                            open.referral().decline(request.respondedOn(), request.reason());
                        }
                        case NEEDS_COMPLETION -> {
                            requireResponse(open, Move.REQUEST_COMPLETION, request);
                            open.referral().requestCompletion(request.respondedOn());
                            texts.keep(
                                    open.referral(),
                                    WrittenText.Kind.COMPLETION_REQUEST,
                                    request.respondedOn(),
                                    request.completionRequest());
                        }
                    }
                });
    }

    /**
     * Accepting with a place in the queue is two moves; what was accepted without one can get it
     * later.
     */
    private void accept(OpenCase open, ResponseRequest request) {
        LocalDate queuedOn = request.queuedOn();
        boolean accepted = open.referral().state() == ReferralState.ACCEPTED;
        requireResponse(open, accepted && queuedOn != null ? Move.QUEUE : Move.ACCEPT, request);
        if (queuedOn != null) {
            open.requireCovered("queuedOn", queuedOn);
        }
        if (!accepted) {
            visits.check(open.referral(), request.respondedOn());
            open.referral().accept(request.respondedOn());
        }
        if (queuedOn != null) {
            open.referral().queue(queuedOn);
        }
    }

    private static void requireResponse(OpenCase open, Move move, ResponseRequest request) {
        open.require(move);
        open.requireCovered("respondedOn", request.respondedOn());
    }

    /** Closes the case, so it needs no waiver. */
    Outcome lapse(UUID id, LapseRequest request) {
        return handling.handle(
                new Handling("lapse-referral", Party.HOST, id, request, 200),
                open -> {
                    open.require(Move.LAPSE);
                    open.requirePast("lapsedOn", request.lapsedOn());
                    open.referral().lapse(request.lapsedOn(), request.reason());
                });
    }
}

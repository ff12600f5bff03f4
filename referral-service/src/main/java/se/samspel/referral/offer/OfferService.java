package se.samspel.referral.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.offer.domain.OfferAnswer;
import se.samspel.referral.offer.domain.OfferMove;
import se.samspel.referral.offer.domain.OfferState;
import se.samspel.referral.offer.domain.OfferTerms;

/** Makes, shows and ends offers of a place to one referral. */
@ApplicationScoped
class OfferService {

    private static final String MAKE = "make-offer";
    private static final String ANSWER = "answer-offer";
    private static final String WITHDRAW = "withdraw-offer";

    private static final Text NOT_WAITING =
            Text.of(
                    "Plats kan bara erbjudas den som är accepterad eller står i kö.",
                    "A place can be offered only to who is accepted or in the queue.");

    private final Idempotency idempotency;
    private final OfferRepository offers;
    private final OfferMaking making;
    private final OfferEvents events;
    private final CaseAccess cases;
    private final CaseLog log;
    private final IfMatch ifMatch;

    OfferService(
            Idempotency idempotency,
            OfferRepository offers,
            OfferMaking making,
            OfferEvents events,
            CaseAccess cases,
            CaseLog log,
            IfMatch ifMatch) {
        this.idempotency = idempotency;
        this.offers = offers;
        this.making = making;
        this.events = events;
        this.cases = cases;
        this.log = log;
        this.ifMatch = ifMatch;
    }

    @Transactional
    Response make(UUID referralId, OfferRequest request) {
        if (idempotency.claim(MAKE, request, referralId.toString(), 201)
                instanceof Claim.Replay replay) {
            return again(MAKE, UUID.fromString(replay.resourceId()), replay);
        }
        offers.awaitTurnOf(referralId);
        OpenCase open = hosts(cases.lock(referralId));
        requireFree(open);
        open.requireCovered("offeredOn", request.offeredOn());
        OfferTerms terms = request.terms();
        terms.requireFrom(open.referral().respondedOn());
        var chosen = new OfferMaking.Chosen(open.referral(), open.waiver());
        Offer offer = making.make(List.of(chosen), terms, null).getFirst();
        idempotency.settle(MAKE, offer.id().toString(), 201);
        log.record(MAKE, open.referral());
        return Answer.created(view(offer, open), path(offer.id()), offer.version());
    }

    private void requireFree(OpenCase open) {
        var referral = open.referral();
        if (!Offer.isPossible(referral.state())) {
            throw new IllegalMove(referral.state().name(), List.of(), NOT_WAITING);
        }
        if (!offers.standingFor(Set.of(referral.id()), open.today()).isEmpty()) {
            throw stands();
        }
    }

    /** Of an answer recorded late, when a new offer has been made already. */
    private void requireNoOther(OpenCase open, Offer offer) {
        OfferState state = offer.state(open.referral().state(), open.today());
        if (state == OfferState.EXPIRED
                && !offers.standingFor(Set.of(offer.referralId()), open.today()).isEmpty()) {
            throw stands();
        }
    }

    private static Problem stands() {
        return Problem.of(
                409,
                "offer-stands",
                Text.of(
                        "Remissen har redan ett erbjudande som gäller",
                        "The referral has an offer that stands"));
    }

    @Transactional
    Response answer(UUID id, OfferAnswerRequest request) {
        boolean accepted = request.answer() == OfferAnswer.ACCEPTED;
        return move(
                new Act(ANSWER, OfferMove.ANSWER, accepted),
                id,
                request,
                (open, offer) -> {
                    if (accepted) {
                        requireNoOther(open, offer);
                    }
                    open.requireCovered("answeredOn", request.answeredOn());
                    offer.answer(request.answer(), request.answeredOn());
                    events.tell(
                            OfferEvents.Fact.ANSWERED,
                            offer,
                            open.referral(),
                            open.waiver(),
                            request.answeredOn());
                });
    }

    /** Takes a promise back, so it needs no waiver. */
    @Transactional
    Response withdraw(UUID id, OfferWithdrawalRequest request) {
        return move(
                new Act(WITHDRAW, OfferMove.WITHDRAW, false),
                id,
                request,
                (open, offer) -> {
                    open.requirePast("withdrawnOn", request.withdrawnOn());
                    offer.withdraw(request.withdrawnOn());
                    events.tell(
                            OfferEvents.Fact.WITHDRAWN,
                            offer,
                            open.referral(),
                            open.waiver(),
                            request.withdrawnOn());
                });
    }

    /**
     * What is done with an offer.
     *
     * @param takesPlace an answer given in time and recorded late: those who offer wait for it
     */
    private record Act(String operation, OfferMove move, boolean takesPlace) {}

    private Response move(Act act, UUID id, Object request, BiConsumer<OpenCase, Offer> change) {
        if (idempotency.claim(act.operation(), request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            return again(act.operation(), id, replay);
        }
        UUID referralId = offers.referralOf(id).orElseThrow(Problem::notFound);
        if (act.takesPlace()) {
            offers.awaitTurnOf(referralId);
        }
        OpenCase open = hosts(cases.lock(referralId));
        Offer offer = offers.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(offer.version());
        Offer.require(act.move(), offer.state(open.referral().state(), open.today()));
        change.accept(open, offer);
        log.record(act.operation(), open.referral());
        return Answer.ok(view(offer, open), offer.version());
    }

    /** For the host, and for the referrer by its edge for QUEUE. */
    @Transactional
    OfferView read(UUID id) {
        OpenCase open = cases.read(offers.referralOf(id).orElseThrow(Problem::notFound));
        if (!open.insight().queue()) {
            throw Problem.notFound();
        }
        log.record("read-offer", open.referral());
        return view(offers.findByIdOptional(id).orElseThrow(Problem::notFound), open);
    }

    @Transactional
    OffersView of(UUID referralId) {
        OpenCase open = cases.read(referralId);
        if (!open.insight().queue()) {
            throw Problem.notFound();
        }
        log.record("read-offers", open.referral());
        return new OffersView(
                offers.of(referralId).stream().map(offer -> view(offer, open)).toList());
    }

    private Response again(String operation, UUID id, Claim.Replay replay) {
        UUID referralId = offers.referralOf(id).orElseThrow(Problem::notFound);
        OpenCase open = hosts(cases.read(referralId));
        Offer offer = offers.findByIdOptional(id).orElseThrow(Problem::notFound);
        log.record(operation, open.referral());
        return Answer.replayed(replay.status(), view(offer, open), path(id), offer.version());
    }

    // The host's moves don't exist for others.
    private static OpenCase hosts(OpenCase open) {
        if (!open.insight().isHost()) {
            throw Problem.notFound();
        }
        return open;
    }

    private static OfferView view(Offer offer, OpenCase open) {
        return OfferView.of(offer, open.referral().state(), open.today(), open.insight().isHost());
    }

    private static String path(UUID id) {
        return "/offers/" + id;
    }
}

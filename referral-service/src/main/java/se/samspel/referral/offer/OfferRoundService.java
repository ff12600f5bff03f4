package se.samspel.referral.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Answer;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.QueuePlaces;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.QueueRank;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.offer.domain.OfferTerms;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Offers places to the first of a queue: by the order on the day of the offer, past those who have
 * an offer that stands. Takers of one queue come one after the other. A protected person is offered
 * a place by the host's handlers alone: to others the referral doesn't exist, here as everywhere.
 */
@ApplicationScoped
class OfferRoundService {

    private static final String MAKE = "make-offers";

    private final Idempotency idempotency;
    private final OfferRepository offers;
    private final OfferMaking making;
    private final ReferralRepository referrals;
    private final QueuePlaces places;
    private final EdgeRepository edges;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Today today;
    private final Ids ids;

    OfferRoundService(
            Idempotency idempotency,
            OfferRepository offers,
            OfferMaking making,
            ReferralRepository referrals,
            QueuePlaces places,
            EdgeRepository edges,
            CaseLog log,
            CurrentCaller caller,
            Today today,
            Ids ids) {
        this.idempotency = idempotency;
        this.offers = offers;
        this.making = making;
        this.referrals = referrals;
        this.places = places;
        this.edges = edges;
        this.log = log;
        this.caller = caller;
        this.today = today;
        this.ids = ids;
    }

    /** Whom a round has come to. */
    private record Taken(List<OfferMaking.Chosen> chosen, List<Referral> passedOver) {}

    @Transactional
    Response make(UUID interventionId, OfferRoundRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(MAKE, request, id.toString(), 201) instanceof Claim.Replay replay) {
            return again(interventionId, replay);
        }
        requireHost(interventionId);
        FutureActDate.refuse("offeredOn", request.offeredOn(), today.today());
        OfferTerms terms = request.terms();
        offers.awaitTurn(interventionId);
        Taken taken = take(request.count(), terms.offeredOn(), queue(interventionId, terms));
        List<Offer> made = making.make(taken.chosen(), terms, id);
        List<Referral> all =
                new ArrayList<>(taken.chosen().stream().map(OfferMaking.Chosen::referral).toList());
        List<OfferView> views = views(made, all);
        all.addAll(taken.passedOver());
        log.recordAll(MAKE, all);
        var view =
                new OfferRoundView(
                        id,
                        interventionId,
                        views,
                        taken.passedOver().stream().map(Referral::id).toList());
        return Answer.created(view, path(interventionId), 1);
    }

    /** Those that stand in the intervention today. */
    @Transactional
    OffersView standing(UUID interventionId) {
        requireHost(interventionId);
        List<Offer> standing = offers.standingIn(interventionId, today.today());
        List<Referral> about = referralsOf(standing);
        log.recordAll("read-offers", about);
        return new OffersView(views(standing, about));
    }

    private void requireHost(UUID interventionId) {
        if (!offers.isHost(interventionId, caller.authority())) {
            throw Problem.notFound();
        }
    }

    /** In order, without those whose offer stands. */
    private Deque<UUID> queue(UUID interventionId, OfferTerms terms) {
        List<UUID> waiting = offers.waiting(interventionId, terms.offeredOn());
        Map<UUID, QueueRank> ranks = places.of(waiting, terms.offeredOn());
        Set<UUID> offered = offers.standingFor(waiting, today.today());
        return ranks.entrySet().stream()
                .filter(each -> !offered.contains(each.getKey()))
                .sorted(Comparator.comparingInt(each -> each.getValue().place()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Locks as many as are wanted, and the next ones for those that have left meanwhile. */
    private Taken take(int count, LocalDate on, Deque<UUID> queue) {
        var taken = new Taken(new ArrayList<>(), new ArrayList<>());
        while (taken.chosen().size() < count && !queue.isEmpty()) {
            List<UUID> next = new ArrayList<>();
            while (taken.chosen().size() + next.size() < count && !queue.isEmpty()) {
                next.add(queue.removeFirst());
            }
            choose(next, on, taken);
        }
        return taken;
    }

    private void choose(List<UUID> next, LocalDate on, Taken taken) {
        Map<UUID, Referral> locked = byId(referrals.lockAll(next));
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        locked.values().stream()
                                .map(each -> each.subject().edgesOf())
                                .collect(Collectors.toSet()));
        for (UUID id : next) {
            Referral referral = locked.get(id);
            if (referral == null || referral.state() != ReferralState.QUEUED) {
                continue;
            }
            Edges waiver = waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
            if (covers(waiver, referral, on)) {
                taken.chosen().add(new OfferMaking.Chosen(referral, waiver));
            } else {
                taken.passedOver().add(referral);
            }
        }
    }

    /** Nothing is offered to somebody who has withdrawn the waiver: the host lets it lapse. */
    private static boolean covers(Edges waiver, Referral referral, LocalDate on) {
        UUID edgeId = referral.subject().edgeId();
        if (edgeId == null) {
            return true;
        }
        Edge edge = waiver.find(edgeId).orElse(null);
        return edge != null && edge.state() != EdgeState.WITHDRAWN && edge.spans(on);
    }

    private Response again(UUID interventionId, Claim.Replay replay) {
        UUID id = UUID.fromString(replay.resourceId());
        List<Offer> made = offers.ofRound(id);
        List<Referral> about = referralsOf(made);
        log.recordAll(MAKE, about);
        var view = new OfferRoundView(id, interventionId, views(made, about), List.of());
        return Answer.replayed(replay.status(), view, path(interventionId), 1);
    }

    private List<Referral> referralsOf(List<Offer> of) {
        return of.isEmpty()
                ? List.of()
                : referrals.list("id in ?1", of.stream().map(Offer::referralId).toList());
    }

    private List<OfferView> views(List<Offer> of, List<Referral> about) {
        Map<UUID, Referral> byId = byId(about);
        List<OfferView> views = new ArrayList<>();
        for (Offer offer : of) {
            Referral referral = byId.get(offer.referralId());
            if (referral != null) {
                views.add(OfferView.of(offer, referral.state(), today.today(), true));
            }
        }
        return views;
    }

    private static Map<UUID, Referral> byId(List<Referral> all) {
        return all.stream().collect(Collectors.toMap(Referral::id, Function.identity()));
    }

    private static String path(UUID interventionId) {
        return "/interventions/" + interventionId + "/offers";
    }
}

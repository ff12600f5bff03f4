package se.samspel.referral.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.offer.domain.OfferState;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Tells once of each offer that nobody has answered in time. That it has expired is seen on read
 * whether this has run or not.
 */
@ApplicationScoped
class OfferExpiryRun {

    // Small enough that a transaction's locks are short.
    private static final int TOLD_AT_ONCE = 200;

    private final OfferRepository offers;
    private final ReferralRepository referrals;
    private final EdgeRepository edges;
    private final OfferEvents events;
    private final SystemTransaction system;
    private final Today today;
    private final Clock clock;

    OfferExpiryRun(
            OfferRepository offers,
            ReferralRepository referrals,
            EdgeRepository edges,
            OfferEvents events,
            SystemTransaction system,
            Today today,
            Clock clock) {
        this.offers = offers;
        this.referrals = referrals;
        this.edges = edges;
        this.events = events;
        this.system = system;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(
            every = "${samspel.offers.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        int told = TOLD_AT_ONCE;
        while (told == TOLD_AT_ONCE) {
            told = system.call(this::tellSome);
        }
    }

    private int tellSome() {
        List<UUID> next = offers.nextExpired(today.today(), TOLD_AT_ONCE);
        if (next.isEmpty()) {
            return 0;
        }
        List<Offer> expired = offers.list("id in ?1", next);
        Map<UUID, Referral> about =
                referrals
                        .list("id in ?1", expired.stream().map(Offer::referralId).toList())
                        .stream()
                        .collect(Collectors.toMap(Referral::id, Function.identity()));
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        about.values().stream()
                                .map(each -> each.subject().edgesOf())
                                .collect(Collectors.toSet()));
        expired.forEach(offer ->
                expire(offer, Objects.requireNonNull(about.get(offer.referralId())), waivers));
        return next.size();
    }

    /** Of what has begun or ended meanwhile nobody is told. */
    private void expire(Offer offer, Referral referral, Map<UUID, Edges> waivers) {
        boolean waits = offer.state(referral.state(), today.today()) == OfferState.EXPIRED;
        offer.expire(clock.instant());
        if (waits) {
            events.tell(
                    OfferEvents.Fact.EXPIRED,
                    offer,
                    referral,
                    waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE),
                    offer.terms().answerBy().plusDays(1));
        }
    }
}

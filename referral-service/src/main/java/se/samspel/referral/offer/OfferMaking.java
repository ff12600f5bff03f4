package se.samspel.referral.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.offer.domain.OfferTerms;
import se.samspel.referral.waiver.domain.Edges;

/** Makes offers to referrals that are locked and have none that stands. */
@ApplicationScoped
class OfferMaking {

    private final OfferRepository offers;
    private final OfferEvents events;
    private final Acting acting;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    OfferMaking(
            OfferRepository offers,
            OfferEvents events,
            Acting acting,
            Ids ids,
            Today today,
            Clock clock) {
        this.offers = offers;
        this.events = events;
        this.acting = acting;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    /** A referral to offer a place to, with its waiver's edges. */
    record Chosen(Referral referral, Edges edges) {}

    /** One call's id, where it makes several. */
    List<Offer> make(List<Chosen> chosen, OfferTerms terms, @Nullable UUID roundId) {
        tellExpired(chosen);
        List<Offer> made = new ArrayList<>();
        for (Chosen each : chosen) {
            var identity = new Offer.Identity(ids.next(), acting.unit(), clock.instant());
            var round = roundId == null ? null : new Offer.Round(roundId, made.size() + 1);
            var offer = new Offer(identity, each.referral(), terms, round);
            offers.persist(offer);
            events.tell(
                    OfferEvents.Fact.MADE, offer, each.referral(), each.edges(), terms.offeredOn());
            made.add(offer);
        }
        return made;
    }

    /** Before the next offer, for the database holds that one at a time is open. */
    private void tellExpired(List<Chosen> chosen) {
        Map<UUID, Chosen> byId =
                chosen.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.referral().id(), Function.identity()));
        List<Offer> expired = offers.expiredUntold(byId.keySet(), today.today());
        for (Offer offer : expired) {
            Chosen of = byId.get(offer.referralId());
            if (of != null) {
                LocalDate on = offer.terms().answerBy().plusDays(1);
                offer.expire(clock.instant());
                events.tell(OfferEvents.Fact.EXPIRED, offer, of.referral(), of.edges(), on);
            }
        }
        if (!expired.isEmpty()) {
            offers.flush();
        }
    }
}

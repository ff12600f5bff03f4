package se.samspel.referral.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.offer.domain.Offer;
import se.samspel.referral.waiver.domain.Edges;

/** Tells the host of its offers, and the referrer by its edge for QUEUE on the act's date. */
@ApplicationScoped
class OfferEvents {

    private final Outbox outbox;
    private final OwnAddress address;

    OfferEvents(Outbox outbox, OwnAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** What has just been done with an offer, in the past tense. */
    enum Fact {
        MADE,
        ANSWERED,
        WITHDRAWN,
        EXPIRED
    }

    void tell(Fact fact, Offer offer, Referral referral, Edges edges, LocalDate on) {
        Stream.of(referral.parties().receivingAuthority(), referral.parties().referringAuthority())
                .distinct()
                .filter(authority ->
                        Insight.of(referral, referral.state(), authority, edges, on).queue())
                .forEach(authority -> tell(fact, offer, authority, on));
    }

    private void tell(Fact fact, Offer offer, AuthorityId authority, LocalDate on) {
        String name =
                switch (fact) {
                    case MADE -> "offer.made";
                    case ANSWERED -> "offer.answered";
                    case WITHDRAWN -> "offer.withdrawn";
                    case EXPIRED -> "offer.expired";
                };
        var notice =
                new OfferNotice(
                        offer.id(),
                        offer.version(),
                        offer.referralId(),
                        offer.interventionId(),
                        on,
                        offer.terms().answerBy(),
                        offer.terms().startsOn(),
                        address.of("/offers/" + offer.id()));
        outbox.append(
                OutboxEvent.log(Course.topicOf(authority), name, offer.id().toString(), notice));
    }
}

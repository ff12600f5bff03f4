package se.samspel.referral.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.jboss.logging.Logger;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.course.Course;
import se.samspel.referral.webhook.domain.DisabledBecause;
import se.samspel.referral.webhook.domain.Subscription;

/** Disables a subscription whose receiver doesn't take events, and tells so in its owner's feed. */
@ApplicationScoped
class GivenUp {

    private static final Logger LOG = Logger.getLogger(GivenUp.class);

    private static final String SUCCEEDED =
            """
            select 1 from authority_succession
            where predecessor = :authority and moved_at is not null
            """;

    private final EntityManager entities;
    private final Outbox outbox;
    private final OwnAddress address;

    GivenUp(EntityManager entities, Outbox outbox, OwnAddress address) {
        this.entities = entities;
        this.outbox = outbox;
        this.address = address;
    }

    /** Call in the transaction that holds the subscription's lock. */
    void disable(Subscription subscription, DisabledBecause because, Instant now) {
        subscription.disable(because, now);
        LOG.infof("webhook %s disabled: %s", subscription.id(), because);
        // Nothing follows in a log that its succession has ended.
        if (!isSucceeded(subscription.authority())) {
            tell(subscription, because, now);
        }
    }

    private boolean isSucceeded(String authority) {
        return !entities.createNativeQuery(SUCCEEDED, Integer.class)
                .setParameter("authority", authority)
                .getResultList()
                .isEmpty();
    }

    private void tell(Subscription subscription, DisabledBecause because, Instant now) {
        var notice =
                new WebhookDisabled(
                        subscription.id(),
                        subscription.version(),
                        because,
                        now,
                        address.of("/webhook-subscriptions/" + subscription.id()));
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(AuthorityId.parse(subscription.authority())),
                        "webhook.disabled",
                        subscription.id().toString(),
                        notice));
    }
}

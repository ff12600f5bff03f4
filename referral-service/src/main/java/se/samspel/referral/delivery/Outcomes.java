package se.samspel.referral.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.id.Ids;
import se.samspel.kit.webhook.Reply;
import se.samspel.kit.webhook.RetrySchedule;
import se.samspel.referral.webhook.SubscriptionRepository;
import se.samspel.referral.webhook.domain.DisabledBecause;
import se.samspel.referral.webhook.domain.Subscription;

/**
 * Keeps what came of a try: the event is done, or due again, or its receiver is given up. Of a try
 * whose lease has run out nothing is kept: another one is at it.
 */
@ApplicationScoped
class Outcomes {

    private static final String DONE =
            """
            delete from webhook_delivery
            where subscription_id = :subscription and event_id = :event and leased_until = :lease
            """;

    private static final String AGAIN =
            """
            update webhook_delivery
            set attempts = :attempts, next_attempt_at = :next, leased_until = null
            where subscription_id = :subscription and event_id = :event and leased_until = :lease
            """;

    private static final String LOGGED =
            """
            insert into webhook_attempt (id, subscription_id, event_id, type, attempt, attempted_at,
                                         status, fault, millis, next_attempt_at)
            values (:id, :subscription, :event, :type, :attempt, :at,
                    cast(:status as integer), cast(:fault as text), :millis,
                    cast(:next as timestamptz))
            """;

    private final EntityManager entities;
    private final SubscriptionRepository subscriptions;
    private final GivenUp givenUp;
    private final SystemTransaction system;
    private final DeliveryConfig config;
    private final RetrySchedule schedule;
    private final Ids ids;
    private final Clock clock;

    Outcomes(
            EntityManager entities,
            SubscriptionRepository subscriptions,
            GivenUp givenUp,
            SystemTransaction system,
            DeliveryConfig config,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.subscriptions = subscriptions;
        this.givenUp = givenUp;
        this.system = system;
        this.config = config;
        this.schedule =
                new RetrySchedule(config.retries(), config.jitterPercent(), config.longestPeace());
        this.ids = ids;
        this.clock = clock;
    }

    /** One try. */
    record Tried(Reply reply, Instant at, long millis) {}

    void keep(DueDelivery due, Tried tried) {
        // The subscription first, as its owner locks it too; it may have been deleted meanwhile.
        system.run(() ->
                subscriptions
                        .lock(due.subscriptionId())
                        .ifPresent(subscription -> keep(subscription, due, tried)));
    }

    private void keep(Subscription subscription, DueDelivery due, Tried tried) {
        if (tried.reply().isTaken() || due.isTest()) {
            if (done(due)) {
                log(due, tried, null);
                if (!due.isTest()) {
                    subscription.succeeded(tried.millis());
                }
            }
            return;
        }
        Instant now = clock.instant();
        Duration peace = tried.reply().peace();
        Duration wait = wait(due, tried.reply());
        Instant next = wait == null ? null : now.plus(wait);
        // What is given up is due at once when its subscription is enabled again.
        if (again(due, next == null ? now : next)) {
            log(due, tried, next);
            Duration granted = schedule.bounded(peace);
            subscription.failed(
                    tried.at(), tried.millis(), granted == null ? null : now.plus(granted));
            giveUp(subscription, tried.reply(), next, now);
        }
    }

    private @Nullable Duration wait(DueDelivery due, Reply reply) {
        if (reply.isGone()) {
            return null;
        }
        int draw = ThreadLocalRandom.current().nextInt(1000);
        Duration asked = reply instanceof Reply.Answered answered ? answered.retryAfter() : null;
        return schedule.after(due.attempts() + 1, draw, asked);
    }

    private void giveUp(
            Subscription subscription, Reply reply, @Nullable Instant next, Instant now) {
        if (!subscription.isEnabled()) {
            return;
        }
        if (reply.isGone()) {
            givenUp.disable(subscription, DisabledBecause.GONE, now);
        } else if (next == null) {
            givenUp.disable(subscription, DisabledBecause.EXHAUSTED, now);
        } else if (subscription.hasFailedFor(config.failingFor(), now)) {
            givenUp.disable(subscription, DisabledBecause.FAILING, now);
        }
    }

    private boolean done(DueDelivery due) {
        return entities.createNativeQuery(DONE)
                        .setParameter("subscription", due.subscriptionId())
                        .setParameter("event", due.event().id())
                        .setParameter("lease", due.leasedUntil())
                        .executeUpdate()
                == 1;
    }

    private boolean again(DueDelivery due, Instant next) {
        return entities.createNativeQuery(AGAIN)
                        .setParameter("attempts", due.attempts() + 1)
                        .setParameter("next", next)
                        .setParameter("subscription", due.subscriptionId())
                        .setParameter("event", due.event().id())
                        .setParameter("lease", due.leasedUntil())
                        .executeUpdate()
                == 1;
    }

    private void log(DueDelivery due, Tried tried, @Nullable Instant next) {
        Integer status =
                tried.reply() instanceof Reply.Answered answered ? answered.status() : null;
        String fault = tried.reply() instanceof Reply.Failed failed ? failed.fault().name() : null;
        entities.createNativeQuery(LOGGED)
                .setParameter("id", ids.next())
                .setParameter("subscription", due.subscriptionId())
                .setParameter("event", due.event().id())
                .setParameter("type", due.event().type())
                .setParameter("attempt", due.attempts() + 1)
                .setParameter("at", tried.at())
                .setParameter("status", status)
                .setParameter("fault", fault)
                .setParameter("millis", tried.millis())
                .setParameter("next", next)
                .executeUpdate();
    }
}

package se.samspel.referral.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.samspel.kit.caller.SystemTransaction;

/** Drops old tries, and ends the subscriptions of authorities whose log has ended. */
@ApplicationScoped
class DeliveryUpkeep {

    // Small enough that no purge holds its locks for long.
    private static final int AT_ONCE = 5000;

    private static final String PURGE =
            """
            delete from webhook_attempt where id in (
              select id from webhook_attempt where attempted_at < :before
              order by attempted_at limit :most)
            """;

    // Once all of the predecessor's log, its succession too, has been delivered.
    private static final String END =
            """
            update webhook_subscription s
            set state = 'DISABLED', disabled_at = :now, disabled_because = 'SUCCEEDED',
                version = s.version + 1
            where s.state = 'ENABLED'
              and exists (select from authority_succession a
                          where a.predecessor = s.authority and a.settled_at is not null)
              and not exists (select from webhook_delivery d where d.subscription_id = s.id)
              and (select o.feed_position from outbox o
                   where (o.topic, o.feed_position)
                       > ('samspel.authority.' || s.authority || '.v1', s.position)
                     and (o.topic, o.feed_position)
                       <= ('samspel.authority.' || s.authority || '.v1', 9223372036854775807)
                     and o.topic like 'samspel.authority.%'
                   order by o.topic, o.feed_position limit 1) is null
            """;

    private final EntityManager entities;
    private final SystemTransaction system;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryUpkeep(
            EntityManager entities, SystemTransaction system, DeliveryConfig config, Clock clock) {
        this.entities = entities;
        this.system = system;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${samspel.webhook-upkeep.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        system.run(this::endSucceeded);
        int dropped = AT_ONCE;
        while (dropped == AT_ONCE) {
            dropped = system.call(this::purge);
        }
    }

    private void endSucceeded() {
        entities.createNativeQuery(END).setParameter("now", clock.instant()).executeUpdate();
    }

    private int purge() {
        return entities.createNativeQuery(PURGE)
                .setParameter("before", clock.instant().minus(config.logKept()))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}

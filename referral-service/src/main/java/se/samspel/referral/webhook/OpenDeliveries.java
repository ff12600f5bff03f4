package se.samspel.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;

/** What is to be sent, as its owner changes it. */
@ApplicationScoped
class OpenDeliveries {

    // Once more also where it is waiting for its next try: then at once.
    private static final String AGAIN =
            """
            insert into webhook_delivery (subscription_id, event_id, feed_position, subject, type,
                                          attempts, next_attempt_at, is_test)
            select :subscription, o.id, o.feed_position, o.aggregateid, o.type, 0,
                   cast(:now as timestamptz), false
            from outbox o
            where o.id in (:events) and o.topic = :topic and o.feed_position is not null
            on conflict (subscription_id, event_id)
              do update set attempts = 0, next_attempt_at = excluded.next_attempt_at
            """;

    private static final String TEST =
            """
            insert into webhook_delivery (subscription_id, event_id, feed_position, subject, type,
                                          attempts, next_attempt_at, is_test)
            values (:subscription, :event, 0, :subject, :type, 0, :now, true)
            """;

    private static final String FROM_THE_FIRST_TRY =
            """
            update webhook_delivery set attempts = 0, next_attempt_at = :now,
              leased_until = null
            where subscription_id = :subscription
            """;

    private final EntityManager entities;

    OpenDeliveries(EntityManager entities) {
        this.entities = entities;
    }

    /** How many of the events were found in the authority's feed. */
    int again(UUID subscription, AuthorityId authority, List<UUID> events, Instant now) {
        return entities.createNativeQuery(AGAIN)
                .setParameter("subscription", subscription)
                .setParameter("events", events)
                .setParameter("topic", Course.topicOf(authority))
                .setParameter("now", now)
                .executeUpdate();
    }

    void test(UUID subscription, UUID event, String type, Instant now) {
        entities.createNativeQuery(TEST)
                .setParameter("subscription", subscription)
                .setParameter("event", event)
                .setParameter("subject", subscription.toString())
                .setParameter("type", type)
                .setParameter("now", now)
                .executeUpdate();
    }

    void fromTheFirstTry(UUID subscription, Instant now) {
        entities.createNativeQuery(FROM_THE_FIRST_TRY)
                .setParameter("subscription", subscription)
                .setParameter("now", now)
                .executeUpdate();
    }
}

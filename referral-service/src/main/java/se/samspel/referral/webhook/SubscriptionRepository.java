package se.samspel.referral.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;
import se.samspel.referral.webhook.domain.Subscription;

/** Stores subscriptions. Row-level security shows the caller's own alone. */
@ApplicationScoped
public class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    /** Locked until the transaction ends: how far it has come doesn't move meanwhile. */
    public Optional<Subscription> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    List<Subscription> page(AuthorityId authority, int offset, int fetch) {
        return getEntityManager()
                .createQuery(
                        "from Subscription where authority = :authority order by id desc",
                        Subscription.class)
                .setParameter("authority", authority.toString())
                .setFirstResult(offset)
                .setMaxResults(fetch)
                .getResultList();
    }

    long count(AuthorityId authority) {
        return count("authority", authority.toString());
    }

    /** Held until the transaction ends, so that no two of an authority's subscribe at once. */
    boolean holdsLog(AuthorityId authority) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from authority_topic where authority = :authority for no key update",
                        Integer.class)
                .setParameter("authority", authority.toString())
                .getResultList()
                .isEmpty();
    }

    /** The position of the last event in the authority's feed; 0 where there is none. */
    long lastPosition(AuthorityId authority) {
        return (Long)
                getEntityManager()
                        .createNativeQuery(
                                """
                                select coalesce(max(feed_position), 0) from outbox
                                where topic = :topic and topic like 'samspel.authority.%'
                                """,
                                Long.class)
                        .setParameter("topic", Course.topicOf(authority))
                        .getSingleResult();
    }
}

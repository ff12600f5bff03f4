package se.samspel.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;

/** Shows an owner each try to deliver, the newest first. */
@ApplicationScoped
class AttemptLog {

    private static final String PAGE =
            """
            select event_id, type, attempt, attempted_at, status, fault, millis, next_attempt_at
            from webhook_attempt where subscription_id = :subscription
            order by id desc offset :offset limit :fetch
            """;

    private static final String COUNT =
            """
            select count(*) from (
              select 1 from webhook_attempt where subscription_id = :subscription limit 10000) c
            """;

    private final EntityManager entities;
    private final SubscriptionRepository subscriptions;
    private final Pages pages;

    AttemptLog(EntityManager entities, SubscriptionRepository subscriptions, Pages pages) {
        this.entities = entities;
        this.subscriptions = subscriptions;
        this.pages = pages;
    }

    @Transactional
    PageView<AttemptView> page(UUID subscription, PageQuery query) {
        if (subscriptions.findByIdOptional(subscription).isEmpty()) {
            throw Problem.notFound();
        }
        List<Object[]> rows =
                entities.createNativeQuery(PAGE, Object[].class)
                        .setParameter("subscription", subscription)
                        .setParameter("offset", query.offset())
                        .setParameter("fetch", query.fetch())
                        .getResultList();
        return pages.view(
                query, rows.stream().map(AttemptLog::view).toList(), () -> count(subscription));
    }

    private long count(UUID subscription) {
        return (Long)
                entities.createNativeQuery(COUNT, Long.class)
                        .setParameter("subscription", subscription)
                        .getSingleResult();
    }

    private static AttemptView view(Object[] row) {
        return new AttemptView(
                (UUID) row[0],
                (String) row[1],
                (Integer) row[2],
                (Instant) row[3],
                (Integer) row[4],
                (String) row[5],
                (Long) row[6],
                (Instant) row[7]);
    }
}

package se.samspel.referral.intervention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;

/**
 * Sees to it that each registered authority has its topic and may read it. The broker is asked
 * between two transactions, never inside one; while it is away the same authorities are tried
 * again.
 */
@ApplicationScoped
class AuthorityTopics {

    private static final Logger LOG = Logger.getLogger(AuthorityTopics.class);

    private static final int BATCH = 200;

    private final SystemTransaction system;
    private final EntityManager entities;
    private final Clock clock;
    private final TopicBroker broker;
    private boolean grantedAgain;

    AuthorityTopics(
            SystemTransaction system, EntityManager entities, Clock clock, TopicBroker broker) {
        this.system = system;
        this.entities = entities;
        this.clock = clock;
        this.broker = broker;
    }

    // An authority's first event comes a referral after its registration: a second is soon enough.
    @Scheduled(
            every = "${samspel.authority-topics.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void createMissing() {
        try {
            grantAgain();
            List<String> missing = system.call(this::missing);
            if (!missing.isEmpty()) {
                broker.create(missing);
                system.run(() -> created(missing));
            }
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("authorities' topics wait for the broker: %s", reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Tried again in a second; the database's absence is told by everything else too.
            LOG.debugf("authorities' topics wait: %s", e.getClass().getSimpleName());
        }
    }

    /**
     * Once after each start: topics that were made before the broker asked who reads them, or whose
     * rights were lost, are readable again.
     */
    private void grantAgain() throws ExecutionException, InterruptedException, TimeoutException {
        if (grantedAgain || !broker.grantsRights()) {
            return;
        }
        List<String> all = system.call(this::created);
        for (int from = 0; from < all.size(); from += BATCH) {
            broker.grant(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        grantedAgain = true;
    }

    private List<String> missing() {
        return entities
                .createNativeQuery(
                        "select authority from authority_topic where created_at is null"
                                + " order by authority",
                        String.class)
                .setMaxResults(BATCH)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private List<String> created() {
        return entities
                .createNativeQuery(
                        "select authority from authority_topic where created_at is not null"
                                + " order by authority",
                        String.class)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private void created(List<String> authorities) {
        entities.createNativeQuery(
                        "update authority_topic set created_at = :at where authority in (:those)")
                .setParameter("at", clock.instant())
                .setParameter("those", authorities)
                .executeUpdate();
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }
}

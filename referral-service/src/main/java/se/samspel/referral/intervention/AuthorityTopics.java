package se.samspel.referral.intervention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;

/**
 * Creates {@code samspel.authority.<id>.v1} for each registered authority. The broker is asked
 * between two transactions, never inside one; while it is away the same authorities are tried
 * again.
 */
@ApplicationScoped
class AuthorityTopics {

    private static final Logger LOG = Logger.getLogger(AuthorityTopics.class);

    private static final int BATCH = 200;
    private static final int ADMIN_TIMEOUT_MILLIS = 5000;
    // Older events are read from the HTTP feed.
    private static final String KEPT_MILLIS = Long.toString(TimeUnit.DAYS.toMillis(30));

    private final SystemTransaction system;
    private final EntityManager entities;
    private final Clock clock;
    private final String bootstrapServers;

    AuthorityTopics(
            SystemTransaction system,
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.system = system;
        this.entities = entities;
        this.clock = clock;
        this.bootstrapServers = bootstrapServers;
    }

    // An authority's first event comes a referral after its registration: a second is soon enough.
    @Scheduled(
            every = "${samspel.authority-topics.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void createMissing() {
        try {
            List<String> missing = system.call(this::missing);
            if (!missing.isEmpty()) {
                create(missing);
                system.run(() -> created(missing));
            }
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("authorities' topics wait for the broker");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Tried again in a second; the database's absence is told by everything else too.
            LOG.debugf("authorities' topics wait: %s", e.getClass().getSimpleName());
        }
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

    private void created(List<String> authorities) {
        entities.createNativeQuery(
                        "update authority_topic set created_at = :at where authority in (:those)")
                .setParameter("at", clock.instant())
                .setParameter("those", authorities)
                .executeUpdate();
    }

    private void create(List<String> authorities)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Object> config =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS);
        try (Admin admin = Admin.create(config)) {
            CreateTopicsResult result =
                    admin.createTopics(authorities.stream().map(AuthorityTopics::topic).toList());
            for (var each : result.values().values()) {
                await(each);
            }
        }
    }

    private static void await(KafkaFuture<Void> creation)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            creation.get(ADMIN_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static NewTopic topic(String authority) {
        // One partition keeps an authority's log in order; replicas are as the broker is set up.
        return new NewTopic(
                        "samspel.authority." + authority + ".v1",
                        Optional.of(1),
                        Optional.<Short>empty())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                KEPT_MILLIS));
    }
}

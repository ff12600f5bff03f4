package se.samspel.referral.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samspel.kit.broker.BrokerConnection;

/**
 * What the broker is asked for an authority: the topic {@code samspel.authority.<id>.v1}, and that
 * the authority alone may read it. It is known there by the claim {@code authority} of its tokens.
 */
@ApplicationScoped
class TopicBroker {

    private static final int TIMEOUT_MILLIS = 5000;
    // Older events are read from the HTTP feed.
    private static final String KEPT_MILLIS = Long.toString(TimeUnit.DAYS.toMillis(30));
    private static final String FROM_ANYWHERE = "*";

    private final BrokerConnection connection;
    private final boolean grantsRights;

    /**
     * @param grantsRights false where the broker asks nobody who they are, or where something else
     *     grants them
     */
    TopicBroker(
            BrokerConnection connection,
            @ConfigProperty(name = "samspel.kafka.acls", defaultValue = "false")
                    boolean grantsRights) {
        this.connection = connection;
        this.grantsRights = grantsRights;
    }

    boolean grantsRights() {
        return grantsRights;
    }

    /** Makes the topics that are missing; their authorities may read them before anyone writes. */
    void create(List<String> authorities)
            throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = admin()) {
            var topics = authorities.stream().map(TopicBroker::newTopic).toList();
            for (var each : admin.createTopics(topics).values().values()) {
                awaitCreation(each);
            }
            if (grantsRights) {
                grant(admin, authorities);
            }
        }
    }

    /** Lets each authority read its topic; what it may already stays. */
    void grant(List<String> authorities)
            throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = admin()) {
            grant(admin, authorities);
        }
    }

    private static void grant(Admin admin, List<String> authorities)
            throws ExecutionException, InterruptedException, TimeoutException {
        var rights = authorities.stream().flatMap(TopicBroker::rights).toList();
        admin.createAcls(rights).all().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Admin admin() {
        return Admin.create(
                connection.with(
                        Map.of(
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS)));
    }

    private static void awaitCreation(KafkaFuture<Void> creation)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            creation.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static NewTopic newTopic(String authority) {
        // One partition keeps an authority's log in order; replicas are as the broker is set up.
        return new NewTopic(topic(authority), Optional.of(1), Optional.<Short>empty())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                KEPT_MILLIS));
    }

    private static Stream<AclBinding> rights(String authority) {
        // No authority's id holds an underscore, so that no one's prefix covers another's groups:
        // "2120002304." would cover those of the board 2120002304.ame.
        return Stream.of(
                read(authority, ResourceType.TOPIC, topic(authority), PatternType.LITERAL),
                read(authority, ResourceType.GROUP, authority + "_", PatternType.PREFIXED));
    }

    /** Reading implies describing. */
    private static AclBinding read(
            String authority, ResourceType type, String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(
                        "User:" + authority,
                        FROM_ANYWHERE,
                        AclOperation.READ,
                        AclPermissionType.ALLOW));
    }

    private static String topic(String authority) {
        return "samspel.authority." + authority + ".v1";
    }
}

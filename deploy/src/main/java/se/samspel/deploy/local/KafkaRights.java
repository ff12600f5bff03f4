package se.samspel.deploy.local;

import static org.apache.kafka.common.acl.AclOperation.ALL;
import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may read and write what at the broker; what isn't here is refused. That an authority reads
 * its own topic is granted by referral-service, which makes the topic.
 */
final class KafkaRights {

    static final String FUNDING = "samspel.funding.v1";
    static final String PARTICIPANT = "samspel.participant.v1";
    static final String REFERRAL = "samspel.referral.v1";
    static final String STATISTICS = "samspel.statistics.v1";

    private static final String AUTHORITIES = "samspel.authority.";
    private static final String OUR_GROUPS = "samspel-";
    private static final String ANONYMOUS = "ANONYMOUS";
    private static final String ANY = ResourcePattern.WILDCARD_RESOURCE;

    private final List<AclBinding> all = new ArrayList<>();

    private KafkaRights() {}

    static List<AclBinding> all() {
        var rights = new KafkaRights();
        rights.writes(Service.FUNDING, FUNDING);
        rights.writes(Service.PARTICIPANT, PARTICIPANT, STATISTICS);
        rights.reads(Service.PARTICIPANT, FUNDING, REFERRAL);
        rights.writes(Service.REFERRAL, REFERRAL, STATISTICS);
        rights.reads(Service.REFERRAL, FUNDING, PARTICIPANT);
        rights.makesAuthoritiesTopics();
        rights.reads(Service.REPORTING, FUNDING, STATISTICS);
        rights.lookedAtByAnyone(FUNDING, PARTICIPANT, REFERRAL);
        return List.copyOf(rights.all);
    }

    private void writes(Service service, String... topics) {
        for (var topic : topics) {
            allow(service, ResourceType.TOPIC, topic, PatternType.LITERAL, WRITE);
        }
    }

    private void reads(Service service, String... topics) {
        for (var topic : topics) {
            allow(service, ResourceType.TOPIC, topic, PatternType.LITERAL, READ);
        }
        var group = OUR_GROUPS + service.word();
        allow(service, ResourceType.GROUP, group, PatternType.LITERAL, READ);
    }

    /** To grant a right takes the right to change any: the broker knows no smaller one. */
    private void makesAuthoritiesTopics() {
        for (var operation : List.of(CREATE, WRITE)) {
            allow(
                    Service.REFERRAL,
                    ResourceType.TOPIC,
                    AUTHORITIES,
                    PatternType.PREFIXED,
                    operation);
        }
        allow(
                Service.REFERRAL,
                ResourceType.CLUSTER,
                Resource.CLUSTER_NAME,
                PatternType.LITERAL,
                ALTER);
    }

    /** Who says nothing of itself is someone at this machine; the services' groups are not its. */
    private void lookedAtByAnyone(String... topics) {
        for (var topic : topics) {
            add(ANONYMOUS, ResourceType.TOPIC, topic, PatternType.LITERAL, READ, true);
        }
        add(ANONYMOUS, ResourceType.GROUP, ANY, PatternType.LITERAL, READ, true);
        add(ANONYMOUS, ResourceType.GROUP, OUR_GROUPS, PatternType.PREFIXED, ALL, false);
    }

    private void allow(
            Service service,
            ResourceType type,
            String name,
            PatternType pattern,
            AclOperation operation) {
        add(KafkaUsers.of(service), type, name, pattern, operation, true);
    }

    private void add(
            String user,
            ResourceType type,
            String name,
            PatternType pattern,
            AclOperation operation,
            boolean allowed) {
        var permission = allowed ? AclPermissionType.ALLOW : AclPermissionType.DENY;
        all.add(
                new AclBinding(
                        new ResourcePattern(type, name, pattern),
                        new AccessControlEntry("User:" + user, ANY, operation, permission)));
    }
}

package se.samspel.kubernetes;

import static se.samspel.kubernetes.Change.add;
import static se.samspel.kubernetes.Change.drop;
import static se.samspel.kubernetes.Change.more;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.replace;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Mutation.of;
import static se.samspel.kubernetes.Policies.RIGHTS;
import static se.samspel.kubernetes.Policies.TOPICS;

import java.util.List;
import java.util.stream.Stream;

/** Breaches of what the broker keeps and permits. */
final class BrokerMutations {

    private static final String REFERRAL = "referral-service";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";

    private BrokerMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(topics(), rights()).flatMap(List::stream);
    }

    private static List<Mutation> topics() {
        return List.of(
                of(TOPICS, "a missing topic", drop("KafkaTopic", "samspel.statistics.v1")),
                of(
                        TOPICS,
                        "a topic that nobody tells of",
                        more(
                                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: samspel.extra.v1, labels: {strimzi.io/cluster: samspel}}, spec: {partitions: 6, replicas: 3, config: {cleanup.policy: compact, min.insync.replicas: 2}}}")),
                of(
                        TOPICS,
                        "state that is forgotten",
                        set(
                                "KafkaTopic",
                                "samspel.funding.v1",
                                "/spec/config/cleanup.policy",
                                "delete")),
                of(
                        TOPICS,
                        "one copy",
                        set("KafkaTopic", "samspel.funding.v1", "/spec/replicas", "1")),
                of(
                        TOPICS,
                        "one acknowledgement",
                        set(
                                "KafkaTopic",
                                "samspel.funding.v1",
                                "/spec/config/min.insync.replicas",
                                "'1'")),
                of(
                        TOPICS,
                        "other partitions",
                        set("KafkaTopic", "samspel.funding.v1", "/spec/partitions", "12")),
                of(
                        TOPICS,
                        "topics by themselves",
                        set(
                                "Kafka",
                                "samspel",
                                "/spec/kafka/config/auto.create.topics.enable",
                                "'true'")),
                of(
                        TOPICS,
                        "authorities' topics on one broker",
                        remove(
                                "Kafka",
                                "samspel",
                                "/spec/kafka/config/default.replication.factor")),
                of(
                        TOPICS,
                        "too few brokers",
                        set("KafkaNodePool", "brokers", "/spec/replicas", "2")));
    }

    private static List<Mutation> rights() {
        return List.of(
                of(
                        RIGHTS,
                        "a right too many",
                        add(
                                "KafkaUser",
                                REPORTING,
                                "/spec/authorization/acls",
                                "{resource: {type: topic, name: samspel.participant.v1, patternType: literal}, operations: [Read]}")),
                of(
                        RIGHTS,
                        "a right too few",
                        remove("KafkaUser", REPORTING, "/spec/authorization/acls/0")),
                of(
                        RIGHTS,
                        "all topics",
                        set(
                                "KafkaUser",
                                FUNDING,
                                "/spec/authorization/acls/0/resource/patternType",
                                "prefix")),
                of(
                        RIGHTS,
                        "every operation",
                        set(
                                "KafkaUser",
                                FUNDING,
                                "/spec/authorization/acls/0/operations",
                                "[All]")),
                of(
                        RIGHTS,
                        "the cluster's rights",
                        add(
                                "KafkaUser",
                                REFERRAL,
                                "/spec/authorization/acls",
                                "{resource: {type: cluster}, operations: [Alter]}")),
                of(
                        RIGHTS,
                        "another authority's topic",
                        set(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authorization/acls/0/resource/name",
                                "samspel.authority.2120002304.ame.v1")),
                of(
                        RIGHTS,
                        "an authority that writes",
                        add(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authorization/acls/0/operations",
                                "Write")),
                of(
                        RIGHTS,
                        "a board's groups",
                        set(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authorization/acls/1/resource/name",
                                "'2120002304'")),
                of(
                        RIGHTS,
                        "a group by its whole name",
                        set(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authorization/acls/1/resource/patternType",
                                "literal")),
                of(
                        RIGHTS,
                        "an authority with a certificate",
                        set(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authentication",
                                "{type: tls-external}")),
                of(
                        RIGHTS,
                        "someone else",
                        more(
                                "{apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, metadata: {name: looker}, spec: {}}")),
                of(
                        RIGHTS,
                        "no rights at all",
                        remove("Kafka", "samspel", "/spec/kafka/authorization")),
                of(
                        RIGHTS,
                        "a user who may do all",
                        set(
                                "Kafka",
                                "samspel",
                                "/spec/kafka/authorization/superUsers",
                                "[referral-service]")),
                of(
                        RIGHTS,
                        "no TLS",
                        set("Kafka", "samspel", "/spec/kafka/listeners/1/tls", "false")),
                of(
                        RIGHTS,
                        "no login",
                        remove("Kafka", "samspel", "/spec/kafka/listeners/0/authentication")),
                of(
                        RIGHTS,
                        "claims of services",
                        jaas("oauth.custom.claim.check", "oauth.custom.claim.cheque")),
                of(RIGHTS, "any claim", jaas("/[0-9]{10}", "/.*")),
                of(
                        RIGHTS,
                        "any audience",
                        jaas("oauth.check.audience=\"true\"", "oauth.check.audience=\"false\"")),
                of(
                        RIGHTS,
                        "a broker that Keycloak ends",
                        jaas("oauth.fail.fast=\"false\"", "oauth.fail.fast=\"true\"")),
                of(RIGHTS, "names of clients", jaas("=\"authority\"", "=\"azp\"")),
                of(
                        RIGHTS,
                        "another issuer",
                        jaas("login.samspel.example", "login.samspel.invalid")),
                of(
                        RIGHTS,
                        "connections without end",
                        remove(
                                "Kafka",
                                "samspel",
                                "/spec/kafka/listeners/1/authentication/listenerConfig/oauthbearer.connections.max.reauth.ms")));
    }

    private static Change jaas(String old, String other) {
        var option =
                "/spec/kafka/listeners/1/authentication/listenerConfig/oauthbearer.sasl.jaas.config";
        return replace("Kafka", "samspel", option, old, other);
    }
}

package se.samspel.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.kubernetes.Change.add;
import static se.samspel.kubernetes.Change.drop;
import static se.samspel.kubernetes.Change.more;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.replace;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Change.variable;
import static se.samspel.kubernetes.Change.withoutVariable;
import static se.samspel.kubernetes.Policies.CONFIGURATION;
import static se.samspel.kubernetes.Policies.DATABASES;
import static se.samspel.kubernetes.Policies.FIELDS;
import static se.samspel.kubernetes.Policies.HARDENED;
import static se.samspel.kubernetes.Policies.LOGIN;
import static se.samspel.kubernetes.Policies.MONITORING;
import static se.samspel.kubernetes.Policies.NETWORK;
import static se.samspel.kubernetes.Policies.PROBES;
import static se.samspel.kubernetes.Policies.RESTRICTED;
import static se.samspel.kubernetes.Policies.RIGHTS;
import static se.samspel.kubernetes.Policies.ROUTES;
import static se.samspel.kubernetes.Policies.SCALING;
import static se.samspel.kubernetes.Policies.SECRETS;
import static se.samspel.kubernetes.Policies.TOPICS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy notices its breaches, and nobody else's. */
class MutationsTest {

    private static final String DEPLOYMENT = "Deployment";
    private static final String PARTICIPANT = "participant-service";
    private static final String REFERRAL = "referral-service";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static final String CONTEXT = CONTAINER + "/securityContext";

    private record Mutation(String overlay, String name, Policies breaks, Change change) {

        @Override
        public String toString() {
            return breaks + " notices: " + name + " (" + overlay + ")";
        }
    }

    private static Mutation of(Policies breaks, String name, Change change) {
        return new Mutation("small", name, breaks, change);
    }

    private static Mutation national(Policies breaks, String name, Change change) {
        return new Mutation("national", name, breaks, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "fields",
        "pods",
        "hardening",
        "probes",
        "configuration",
        "secrets",
        "topics",
        "rights",
        "scaling",
        "network",
        "routes",
        "databases",
        "login",
        "monitoring"
    })
    void aMutationBreaksExactlyItsPolicy(Mutation mutation) {
        var manifests = Rendered.of(mutation.overlay).copy();
        mutation.change.accept(manifests);

        assertThat(Policies.brokenBy(manifests)).containsExactly(mutation.breaks);
    }

    @Test
    void everyPolicyHasMutations() {
        var mutated = EnumSet.noneOf(Policies.class);
        Stream.of(
                        fields(),
                        pods(),
                        hardening(),
                        probes(),
                        configuration(),
                        secrets(),
                        topics(),
                        rights(),
                        scaling(),
                        network(),
                        routes(),
                        databases(),
                        login(),
                        monitoring())
                .flatMap(List::stream)
                .forEach(mutation -> mutated.add(mutation.breaks));
        assertThat(mutated).containsExactlyInAnyOrder(Policies.values());
    }

    static List<Mutation> fields() {
        return List.of(
                of(FIELDS, "a misspelt field", set(DEPLOYMENT, FUNDING, POD + "/restartPolicies", "Always")),
                of(
                        FIELDS,
                        "a number as a variable's value",
                        manifests -> {
                            withoutVariable(FUNDING, "JAVA_TOOL_OPTIONS").accept(manifests);
                            add(
                                            DEPLOYMENT,
                                            FUNDING,
                                            CONTAINER + "/env",
                                            "{name: JAVA_TOOL_OPTIONS, value: 1}")
                                    .accept(manifests);
                        }),
                of(FIELDS, "a field of nobody's", set("HTTPRoute", "to-tls", "/spec/rule", "[]")),
                of(FIELDS, "a broker's unknown field", set("Kafka", "samspel", "/spec/kafka/replica", "3")),
                of(
                        FIELDS,
                        "a user's unknown field",
                        set("KafkaUser", REPORTING, "/spec/quota", "{}")),
                of(
                        FIELDS,
                        "a monitor's unknown field",
                        set("ServiceMonitor", FUNDING, "/spec/endpoints/0/intervall", "30s")),
                of(FIELDS, "a database's unknown field", set("Cluster", "funding-db", "/spec/instance", "2")),
                of(FIELDS, "a kind that nobody knows", more("{apiVersion: v2, kind: Pot, metadata: {name: a}}")));
    }

    static List<Mutation> pods() {
        return List.of(
                of(RESTRICTED, "privileged", set(DEPLOYMENT, FUNDING, CONTEXT + "/privileged", "true")),
                of(
                        RESTRICTED,
                        "escalation",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/allowPrivilegeEscalation", "true")),
                of(
                        RESTRICTED,
                        "escalation by default",
                        remove(DEPLOYMENT, FUNDING, CONTEXT + "/allowPrivilegeEscalation")),
                of(RESTRICTED, "kept capabilities", remove(DEPLOYMENT, FUNDING, CONTEXT + "/capabilities")),
                of(
                        RESTRICTED,
                        "an added capability",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/capabilities/add", "[SYS_ADMIN]")),
                of(
                        RESTRICTED,
                        "root",
                        set(DEPLOYMENT, FUNDING, POD + "/securityContext/runAsNonRoot", "false")),
                of(
                        RESTRICTED,
                        "the user 0",
                        set(DEPLOYMENT, FUNDING, POD + "/securityContext/runAsUser", "0")),
                of(
                        RESTRICTED,
                        "no seccomp",
                        remove(DEPLOYMENT, FUNDING, POD + "/securityContext/seccompProfile")),
                of(RESTRICTED, "the host's network", set(DEPLOYMENT, FUNDING, POD + "/hostNetwork", "true")),
                of(
                        RESTRICTED,
                        "a host's folder",
                        add(DEPLOYMENT, FUNDING, POD + "/volumes", "{name: etc, hostPath: {path: /etc}}")),
                of(
                        RESTRICTED,
                        "a host's port",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/ports/0/hostPort", "8183")),
                of(
                        RESTRICTED,
                        "an open namespace",
                        set(
                                "Namespace",
                                "samspel",
                                "/metadata/labels/pod-security.kubernetes.io~1enforce",
                                "baseline")),
                of(
                        RESTRICTED,
                        "a broker that keeps capabilities",
                        remove("KafkaNodePool", "brokers", "/spec/template/kafkaContainer/securityContext")),
                of(
                        RESTRICTED,
                        "operators without seccomp",
                        remove("Kafka", "samspel", "/spec/entityOperator/template/pod")),
                of(
                        RESTRICTED,
                        "Keycloak as root",
                        remove("Keycloak", "keycloak", "/spec/unsupported/podTemplate/spec/securityContext")));
    }

    static List<Mutation> hardening() {
        return List.of(
                of(
                        HARDENED,
                        "a writable image",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/readOnlyRootFilesystem", "false")),
                of(HARDENED, "nowhere to write", remove(DEPLOYMENT, FUNDING, CONTAINER + "/volumeMounts/0")),
                of(
                        HARDENED,
                        "a token in the pod",
                        remove(DEPLOYMENT, FUNDING, POD + "/automountServiceAccountToken")),
                of(
                        HARDENED,
                        "a token in the account",
                        remove("ServiceAccount", FUNDING, "/automountServiceAccountToken")),
                of(HARDENED, "another's account", set(DEPLOYMENT, FUNDING, POD + "/serviceAccountName", "default")),
                of(HARDENED, "links to services", remove(DEPLOYMENT, FUNDING, POD + "/enableServiceLinks")),
                of(HARDENED, "no request", remove(DEPLOYMENT, FUNDING, CONTAINER + "/resources/requests/cpu")),
                of(HARDENED, "no limit", remove(DEPLOYMENT, FUNDING, CONTAINER + "/resources/limits/cpu")),
                of(
                        HARDENED,
                        "more memory than asked for",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/resources/limits/memory", "4Gi")),
                of(
                        HARDENED,
                        "a floating image",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/image", "registry.example:5000/funding")),
                of(
                        HARDENED,
                        "the latest image",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/image", "'a/funding:latest'")));
    }

    static List<Mutation> probes() {
        return List.of(
                of(PROBES, "no start-up probe", remove(DEPLOYMENT, FUNDING, CONTAINER + "/startupProbe")),
                of(PROBES, "no readiness probe", remove(DEPLOYMENT, FUNDING, CONTAINER + "/readinessProbe")),
                of(
                        PROBES,
                        "a liveness probe of the database",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/livenessProbe/httpGet/path", "/q/health/ready")),
                of(
                        PROBES,
                        "another port",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/livenessProbe/httpGet/port", "9000")),
                of(
                        PROBES,
                        "a port that nobody listens at",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/ports/0/containerPort", "8080")),
                of(PROBES, "an entrance elsewhere", set("Service", FUNDING, "/spec/ports/0/targetPort", "8080")),
                of(
                        PROBES,
                        "impatience",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/startupProbe/failureThreshold", "6")),
                of(PROBES, "no pause before the end", remove(DEPLOYMENT, FUNDING, CONTAINER + "/lifecycle")),
                of(
                        PROBES,
                        "too little time to end",
                        set(DEPLOYMENT, FUNDING, POD + "/terminationGracePeriodSeconds", "40")),
                of(PROBES, "requests cut off", variable(FUNDING, "QUARKUS_SHUTDOWN_TIMEOUT", "1S")),
                of(
                        PROBES,
                        "an instance too few",
                        set(DEPLOYMENT, FUNDING, "/spec/strategy/rollingUpdate/maxUnavailable", "1")));
    }

    static List<Mutation> configuration() {
        return List.of(
                of(CONFIGURATION, "no keys", withoutVariable(PARTICIPANT, "SAMSPEL_KEYS_DIRECTORY")),
                of(CONFIGURATION, "an address left local", withoutVariable(REFERRAL, "SAMSPEL_REFERRAL_URL")),
                of(CONFIGURATION, "pages without a secret", withoutVariable(REPORTING, "SAMSPEL_PAGES_SECRET")),
                of(
                        CONFIGURATION,
                        "pages that ask themselves",
                        withoutVariable(REPORTING, "SAMSPEL_PAGES_REFERRAL_URL")),
                of(CONFIGURATION, "no trusted proxy", withoutVariable(FUNDING, "SAMSPEL_TRUSTED_PROXIES")),
                of(CONFIGURATION, "no broker", withoutVariable(FUNDING, "KAFKA_BOOTSTRAP_SERVERS")),
                of(CONFIGURATION, "no login at the broker", withoutVariable(FUNDING, "KAFKA_SASL_JAAS_CONFIG")),
                of(CONFIGURATION, "no password", withoutVariable(FUNDING, "QUARKUS_DATASOURCE_PASSWORD")),
                of(CONFIGURATION, "a misspelt key", variable(FUNDING, "SAMSPEL_KEY_DIRECTORY", "/etc")),
                of(
                        CONFIGURATION,
                        "a key of another service's",
                        variable(FUNDING, "SAMSPEL_BULK_ROWS_PER_TURN", "100")),
                of(
                        CONFIGURATION,
                        "a local address",
                        variable(PARTICIPANT, "SAMSPEL_REFERRAL_URL", "http://localhost:8182/referral/v1")));
    }

    static List<Mutation> secrets() {
        return List.of(
                of(
                        SECRETS,
                        "a secret among the manifests",
                        more("{apiVersion: v1, kind: Namespace, metadata: {name: b, annotations: {c: password=hunter2}, labels: {pod-security.kubernetes.io/enforce: restricted}}}")),
                of(SECRETS, "a password in clear", variable(FUNDING, "QUARKUS_FLYWAY_PASSWORD", "hunter2")),
                of(
                        SECRETS,
                        "a secret that nobody makes",
                        set(DEPLOYMENT, FUNDING, POD + "/volumes/0/secret/secretName", "kafka-ca")),
                of(
                        SECRETS,
                        "another service's keys",
                        manifests -> {
                            var at = POD + "/volumes/" + volume(manifests, REFERRAL, "keys");
                            set(DEPLOYMENT, REFERRAL, at + "/secret/secretName", "participant-keys")
                                    .accept(manifests);
                        }),
                of(
                        SECRETS,
                        "a key that isn't there",
                        set("KeycloakRealmImport", "samspel-realm", "/spec/placeholders/SAMSPEL_PAGES/secret/key", "page")));
    }

    static List<Mutation> topics() {
        return List.of(
                of(TOPICS, "a missing topic", drop("KafkaTopic", "samspel.statistics.v1")),
                of(
                        TOPICS,
                        "a topic that nobody tells of",
                        more("{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: samspel.extra.v1, labels: {strimzi.io/cluster: samspel}}, spec: {partitions: 6, replicas: 3, config: {cleanup.policy: compact, min.insync.replicas: 2}}}")),
                of(
                        TOPICS,
                        "state that is forgotten",
                        set("KafkaTopic", "samspel.funding.v1", "/spec/config/cleanup.policy", "delete")),
                of(TOPICS, "one copy", set("KafkaTopic", "samspel.funding.v1", "/spec/replicas", "1")),
                of(
                        TOPICS,
                        "one acknowledgement",
                        set("KafkaTopic", "samspel.funding.v1", "/spec/config/min.insync.replicas", "'1'")),
                of(TOPICS, "other partitions", set("KafkaTopic", "samspel.funding.v1", "/spec/partitions", "12")),
                of(
                        TOPICS,
                        "topics by themselves",
                        set("Kafka", "samspel", "/spec/kafka/config/auto.create.topics.enable", "'true'")),
                of(
                        TOPICS,
                        "authorities' topics on one broker",
                        remove("Kafka", "samspel", "/spec/kafka/config/default.replication.factor")),
                of(TOPICS, "too few brokers", set("KafkaNodePool", "brokers", "/spec/replicas", "2")));
    }

    static List<Mutation> rights() {
        return List.of(
                of(
                        RIGHTS,
                        "a right too many",
                        add(
                                "KafkaUser",
                                REPORTING,
                                "/spec/authorization/acls",
                                "{resource: {type: topic, name: samspel.participant.v1, patternType: literal}, operations: [Read]}")),
                of(RIGHTS, "a right too few", remove("KafkaUser", REPORTING, "/spec/authorization/acls/0")),
                of(
                        RIGHTS,
                        "all topics",
                        set("KafkaUser", FUNDING, "/spec/authorization/acls/0/resource/patternType", "prefix")),
                of(
                        RIGHTS,
                        "every operation",
                        set("KafkaUser", FUNDING, "/spec/authorization/acls/0/operations", "[All]")),
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
                        add("KafkaUser", "2120002304", "/spec/authorization/acls/0/operations", "Write")),
                of(
                        RIGHTS,
                        "a board's groups",
                        set(
                                "KafkaUser",
                                "2120002304",
                                "/spec/authorization/acls/1/resource/name",
                                "2120002304")),
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
                        set("KafkaUser", "2120002304", "/spec/authentication", "{type: tls-external}")),
                of(
                        RIGHTS,
                        "someone else",
                        more("{apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, metadata: {name: looker}, spec: {}}")),
                of(RIGHTS, "no rights at all", remove("Kafka", "samspel", "/spec/kafka/authorization")),
                of(
                        RIGHTS,
                        "a user who may do all",
                        set("Kafka", "samspel", "/spec/kafka/authorization/superUsers", "[referral-service]")),
                of(RIGHTS, "no TLS", set("Kafka", "samspel", "/spec/kafka/listeners/1/tls", "false")),
                of(RIGHTS, "no login", remove("Kafka", "samspel", "/spec/kafka/listeners/0/authentication")),
                of(RIGHTS, "claims of services", jaas("oauth.custom.claim.check", "oauth.custom.claim.cheque")),
                of(RIGHTS, "any claim", jaas("/[0-9]{10}", "/.*")),
                of(RIGHTS, "any audience", jaas("oauth.check.audience=\"true\"", "oauth.check.audience=\"false\"")),
                of(RIGHTS, "names of clients", jaas("=\"authority\"", "=\"azp\"")),
                of(RIGHTS, "another issuer", jaas("login.samspel.example", "login.samspel.invalid")),
                of(
                        RIGHTS,
                        "connections without end",
                        remove(
                                "Kafka",
                                "samspel",
                                "/spec/kafka/listeners/1/authentication/listenerConfig/connections.max.reauth.ms")));
    }

    static List<Mutation> scaling() {
        var scaler = "HorizontalPodAutoscaler";
        return List.of(
                of(SCALING, "no autoscaler", drop(scaler, FUNDING)),
                of(SCALING, "one instance", set(scaler, FUNDING, "/spec/minReplicas", "1")),
                of(SCALING, "no room to grow", set(scaler, FUNDING, "/spec/maxReplicas", "2")),
                of(SCALING, "more than there are partitions", many()),
                of(SCALING, "more than there are connections", set(scaler, FUNDING, "/spec/maxReplicas", "5")),
                of(SCALING, "no lag", remove(scaler, REPORTING, "/spec/metrics/1")),
                of(
                        SCALING,
                        "another's lag",
                        set(
                                scaler,
                                REPORTING,
                                "/spec/metrics/1/external/metric/selector/matchLabels/consumergroup",
                                "samspel-referral")),
                of(SCALING, "no load", remove(scaler, REPORTING, "/spec/metrics/0")),
                of(SCALING, "another's scaler", set(scaler, FUNDING, "/spec/scaleTargetRef/name", REFERRAL)),
                of(SCALING, "replicas beside the scaler", set(DEPLOYMENT, FUNDING, "/spec/replicas", "2")),
                of(SCALING, "no budget", drop("PodDisruptionBudget", FUNDING)),
                of(SCALING, "a budget of all", set("PodDisruptionBudget", FUNDING, "/spec/maxUnavailable", "2")),
                of(
                        SCALING,
                        "another's budget",
                        set(
                                "PodDisruptionBudget",
                                FUNDING,
                                "/spec/selector/matchLabels/app.kubernetes.io~1name",
                                REFERRAL)),
                of(
                        SCALING,
                        "one zone",
                        remove(DEPLOYMENT, FUNDING, POD + "/topologySpreadConstraints/0")),
                national(
                        SCALING,
                        "one machine",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                POD + "/topologySpreadConstraints/1/whenUnsatisfiable",
                                "ScheduleAnyway")),
                national(SCALING, "two for a nation", set(scaler, FUNDING, "/spec/minReplicas", "2")));
    }

    static List<Mutation> network() {
        var policy = "NetworkPolicy";
        return List.of(
                of(NETWORK, "open by default", drop(policy, "nothing")),
                of(NETWORK, "outward open by default", set(policy, "nothing", "/spec/policyTypes", "[Ingress]")),
                of(NETWORK, "no names", drop(policy, "names")),
                of(NETWORK, "names from anyone", remove(policy, "names", "/spec/egress/0/to/0/podSelector")),
                of(NETWORK, "a database for all", remove(policy, "funding-db", "/spec/ingress/0/from")),
                of(
                        NETWORK,
                        "another's database",
                        set(
                                policy,
                                "funding-db",
                                "/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name",
                                REFERRAL)),
                of(NETWORK, "the way closed at one end", remove(policy, "kafka", "/spec/ingress/3")),
                of(NETWORK, "no way to keys", remove(policy, FUNDING, "/spec/egress/2")),
                of(
                        NETWORK,
                        "webhooks to private networks",
                        remove(policy, REFERRAL, "/spec/egress/3/to/0/ipBlock/except/0")),
                of(NETWORK, "the whole world", set(policy, FUNDING, "/spec/egress/0/to", "[{ipBlock: {cidr: 0.0.0.0/0}}]")),
                of(
                        NETWORK,
                        "any port",
                        remove(policy, REPORTING, "/spec/ingress/0/ports")),
                of(
                        NETWORK,
                        "neighbours",
                        set(policy, "keycloak", "/spec/ingress/0/from/0/namespaceSelector", "{}")),
                of(
                        NETWORK,
                        "Strimzi's own policy",
                        remove("Kafka", "samspel", "/spec/kafka/listeners/0/networkPolicyPeers")));
    }

    static List<Mutation> routes() {
        var route = "HTTPRoute";
        return List.of(
                of(ROUTES, "no entrance", drop("Gateway", "samspel")),
                of(ROUTES, "no route", drop(route, FUNDING)),
                of(ROUTES, "health from outside", set(route, FUNDING, "/spec/rules/0/matches/0/path/value", "/")),
                of(
                        ROUTES,
                        "administration from outside",
                        add(
                                route,
                                "keycloak",
                                "/spec/rules/0/matches",
                                "{path: {type: PathPrefix, value: /admin}}")),
                of(ROUTES, "no path", remove(route, FUNDING, "/spec/rules/0/matches")),
                of(ROUTES, "another service", set(route, FUNDING, "/spec/rules/0/backendRefs/0/name", REFERRAL)),
                of(ROUTES, "an API without TLS", set(route, FUNDING, "/spec/parentRefs/0/sectionName", "plain")),
                of(ROUTES, "believed callers", remove(route, FUNDING, "/spec/rules/0/filters")),
                of(ROUTES, "another host", set(route, FUNDING, "/spec/hostnames/0", "api.samspel.invalid")),
                of(
                        ROUTES,
                        "no redirect",
                        set(route, "to-tls", "/spec/rules/0/filters/0/requestRedirect/scheme", "http")),
                of(
                        ROUTES,
                        "others' routes",
                        set("Gateway", "samspel", "/spec/listeners/0/allowedRoutes/namespaces/from", "All")),
                of(ROUTES, "no timeout", remove(route, FUNDING, "/spec/rules/0/timeouts")));
    }

    static List<Mutation> databases() {
        var cluster = "Cluster";
        return List.of(
                of(DATABASES, "no backup", drop("ScheduledBackup", "funding-db")),
                of(
                        DATABASES,
                        "a backup each year",
                        set("ScheduledBackup", "funding-db", "/spec/schedule", "0 0 1 1 1 *")),
                of(
                        DATABASES,
                        "another's backup",
                        set("ScheduledBackup", "funding-db", "/spec/cluster/name", "referral-db")),
                of(DATABASES, "no archive", set(cluster, "funding-db", "/spec/plugins/0/isWALArchiver", "false")),
                of(
                        DATABASES,
                        "an archive nowhere",
                        set(cluster, "funding-db", "/spec/plugins/0/parameters/barmanObjectName", "away")),
                of(
                        DATABASES,
                        "a week's archive",
                        set("ObjectStore", "samspel-backups", "/spec/retentionPolicy", "7d")),
                of(DATABASES, "one instance", set(cluster, "funding-db", "/spec/instances", "1")),
                of(DATABASES, "one copy", remove(cluster, "funding-db", "/spec/postgresql/synchronous")),
                of(DATABASES, "the superuser", set(cluster, "funding-db", "/spec/enableSuperuserAccess", "true")),
                of(
                        DATABASES,
                        "a login past row-level security",
                        set(cluster, "funding-db", "/spec/managed/roles/0/bypassrls", "true")),
                of(
                        DATABASES,
                        "a schema for all",
                        remove(cluster, "funding-db", "/spec/bootstrap/initdb/postInitApplicationSQL/3")),
                of(
                        DATABASES,
                        "another's database",
                        url("funding-db-rw:5432/funding", "referral-db-rw:5432/referral")),
                of(DATABASES, "no TLS", url("sslmode=verify-full", "sslmode=prefer")),
                of(
                        DATABASES,
                        "the owner's login",
                        manifests ->
                                Yaml.each(
                                                Manifests.container(manifests.the(DEPLOYMENT, FUNDING))
                                                        .path("env"))
                                        .filter(each -> each.path("name").asText().equals("QUARKUS_DATASOURCE_USERNAME"))
                                        .map(each -> (ObjectNode)
                                                each.at("/valueFrom/secretKeyRef"))
                                        .forEach(each -> each.put("name", "funding-db-owner"))),
                national(DATABASES, "two for a nation", set(cluster, "funding-db", "/spec/instances", "2")),
                national(
                        DATABASES,
                        "writes on one machine",
                        set(cluster, "funding-db", "/spec/postgresql/synchronous/dataDurability", "preferred")));
    }

    static List<Mutation> login() {
        var keycloak = "Keycloak";
        return List.of(
                of(
                        LOGIN,
                        "another realm",
                        set("KeycloakRealmImport", "samspel-realm", "/spec/realm/registrationAllowed", "true")),
                of(
                        LOGIN,
                        "a secret left out",
                        remove("KeycloakRealmImport", "samspel-realm", "/spec/placeholders/SAMSPEL_PEOPLE_SECRET")),
                of(LOGIN, "one instance", set(keycloak, "keycloak", "/spec/instances", "1")),
                of(
                        LOGIN,
                        "another issuer",
                        set(keycloak, "keycloak", "/spec/hostname/hostname", "https://login.samspel.invalid")),
                of(LOGIN, "no keys from within", remove(keycloak, "keycloak", "/spec/hostname/backchannelDynamic")),
                of(LOGIN, "an entrance of its own", remove(keycloak, "keycloak", "/spec/ingress")),
                of(LOGIN, "a policy of its own", remove(keycloak, "keycloak", "/spec/networkPolicy")),
                of(LOGIN, "another's database", set(keycloak, "keycloak", "/spec/db/host", "funding-db-rw")),
                of(LOGIN, "no TLS to the database", remove(keycloak, "keycloak", "/spec/additionalOptions/0")),
                of(LOGIN, "all at once", drop("PodDisruptionBudget", "keycloak")),
                of(
                        LOGIN,
                        "browsers sent elsewhere",
                        variable(REPORTING, "SAMSPEL_PAGES_LOGIN", "https://login.samspel.invalid/realms/samspel")));
    }

    static List<Mutation> monitoring() {
        return List.of(
                of(MONITORING, "no monitor", drop("ServiceMonitor", FUNDING)),
                of(MONITORING, "another path", set("ServiceMonitor", FUNDING, "/spec/endpoints/0/path", "/metrics")),
                of(MONITORING, "another port", set("ServiceMonitor", FUNDING, "/spec/endpoints/0/port", "web")),
                of(
                        MONITORING,
                        "another service",
                        set(
                                "ServiceMonitor",
                                FUNDING,
                                "/spec/selector/matchLabels/app.kubernetes.io~1name",
                                REFERRAL)),
                of(MONITORING, "databases unseen", drop("PodMonitor", "databases")));
    }

    private static Change jaas(String old, String other) {
        var option = "/spec/kafka/listeners/1/authentication/listenerConfig/oauthbearer.sasl.jaas.config";
        return replace("Kafka", "samspel", option, old, other);
    }

    private static Change url(String old, String other) {
        return manifests -> {
            var environment = Environment.of(Manifests.container(manifests.the(DEPLOYMENT, FUNDING)));
            var url = environment.value("QUARKUS_DATASOURCE_JDBC_URL");
            assertThat(url).contains(old);
            variable(FUNDING, "QUARKUS_DATASOURCE_JDBC_URL", url.replace(old, other)).accept(manifests);
        };
    }

    private static Change many() {
        return manifests -> {
            set("HorizontalPodAutoscaler", REPORTING, "/spec/maxReplicas", "7").accept(manifests);
            set("Cluster", "reporting-db", "/spec/postgresql/parameters/max_connections", "'500'")
                    .accept(manifests);
        };
    }

    private static int volume(Manifests manifests, String service, String name) {
        var volumes = manifests.the(DEPLOYMENT, service).at(POD + "/volumes");
        for (var index = 0; index < volumes.size(); index++) {
            if (volumes.path(index).path("name").asText().equals(name)) {
                return index;
            }
        }
        throw new AssertionError("no volume " + name);
    }
}

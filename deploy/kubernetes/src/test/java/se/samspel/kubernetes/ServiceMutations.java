package se.samspel.kubernetes;

import static se.samspel.kubernetes.Change.drop;
import static se.samspel.kubernetes.Change.more;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Change.variable;
import static se.samspel.kubernetes.Change.withoutVariable;
import static se.samspel.kubernetes.Mutation.national;
import static se.samspel.kubernetes.Mutation.of;
import static se.samspel.kubernetes.Policies.CONFIGURATION;
import static se.samspel.kubernetes.Policies.MONITORING;
import static se.samspel.kubernetes.Policies.SCALING;
import static se.samspel.kubernetes.Policies.SECRETS;

import java.util.List;
import java.util.stream.Stream;

/** Breaches of what the services are given and how they grow. */
final class ServiceMutations {

    private static final String DEPLOYMENT = "Deployment";
    private static final String PARTICIPANT = "participant-service";
    private static final String REFERRAL = "referral-service";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";
    private static final String POD = "/spec/template/spec";

    private ServiceMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(configuration(), secrets(), scaling(), monitoring()).flatMap(List::stream);
    }

    private static List<Mutation> configuration() {
        return List.of(
                of(
                        CONFIGURATION,
                        "no keys",
                        withoutVariable(PARTICIPANT, "SAMSPEL_KEYS_DIRECTORY")),
                of(
                        CONFIGURATION,
                        "an address left local",
                        withoutVariable(REFERRAL, "SAMSPEL_REFERRAL_URL")),
                of(
                        CONFIGURATION,
                        "pages without a secret",
                        withoutVariable(REPORTING, "SAMSPEL_PAGES_SECRET")),
                of(
                        CONFIGURATION,
                        "pages that ask themselves",
                        withoutVariable(REPORTING, "SAMSPEL_PAGES_REFERRAL_URL")),
                of(
                        CONFIGURATION,
                        "no trusted proxy",
                        withoutVariable(FUNDING, "SAMSPEL_TRUSTED_PROXIES")),
                of(CONFIGURATION, "no broker", withoutVariable(FUNDING, "KAFKA_BOOTSTRAP_SERVERS")),
                of(
                        CONFIGURATION,
                        "no login at the broker",
                        withoutVariable(FUNDING, "KAFKA_SASL_JAAS_CONFIG")),
                of(
                        CONFIGURATION,
                        "no password",
                        withoutVariable(FUNDING, "QUARKUS_DATASOURCE_PASSWORD")),
                of(
                        CONFIGURATION,
                        "a misspelt key",
                        variable(FUNDING, "SAMSPEL_KEY_DIRECTORY", "/etc")),
                of(
                        CONFIGURATION,
                        "a key of another service's",
                        variable(FUNDING, "SAMSPEL_BULK_ROWS_PER_TURN", "100")),
                of(
                        CONFIGURATION,
                        "a local address",
                        variable(
                                PARTICIPANT,
                                "SAMSPEL_REFERRAL_URL",
                                "http://localhost:8182/referral/v1")));
    }

    private static List<Mutation> secrets() {
        return List.of(
                of(
                        SECRETS,
                        "a secret among the manifests",
                        more(
                                "{apiVersion: v1, kind: Namespace, metadata: {name: b, annotations: {c: password=hunter2}, labels: {pod-security.kubernetes.io/enforce: restricted}}}")),
                of(
                        SECRETS,
                        "a password in clear",
                        variable(FUNDING, "QUARKUS_FLYWAY_PASSWORD", "hunter2")),
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
                        "an authority's private key",
                        manifests -> {
                            var at = POD + "/volumes/" + volume(manifests, REFERRAL, "database-ca");
                            remove(DEPLOYMENT, REFERRAL, at + "/secret/items").accept(manifests);
                        }),
                of(
                        SECRETS,
                        "a key that isn't there",
                        set(
                                "KeycloakRealmImport",
                                "samspel-realm",
                                "/spec/placeholders/SAMSPEL_PAGES/secret/key",
                                "page")));
    }

    private static List<Mutation> scaling() {
        var scaler = "HorizontalPodAutoscaler";
        return List.of(
                of(SCALING, "no autoscaler", drop(scaler, FUNDING)),
                of(SCALING, "one instance", set(scaler, FUNDING, "/spec/minReplicas", "1")),
                of(SCALING, "no room to grow", set(scaler, FUNDING, "/spec/maxReplicas", "2")),
                of(SCALING, "more than there are partitions", many()),
                of(
                        SCALING,
                        "more than there are connections",
                        set(scaler, FUNDING, "/spec/maxReplicas", "5")),
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
                of(
                        SCALING,
                        "another's scaler",
                        set(scaler, FUNDING, "/spec/scaleTargetRef/name", REFERRAL)),
                of(
                        SCALING,
                        "replicas beside the scaler",
                        set(DEPLOYMENT, FUNDING, "/spec/replicas", "2")),
                of(SCALING, "no budget", drop("PodDisruptionBudget", FUNDING)),
                of(
                        SCALING,
                        "a budget of all",
                        set("PodDisruptionBudget", FUNDING, "/spec/maxUnavailable", "2")),
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
                national(
                        SCALING,
                        "two for a nation",
                        set(scaler, FUNDING, "/spec/minReplicas", "2")));
    }

    private static List<Mutation> monitoring() {
        return List.of(
                of(MONITORING, "no monitor", drop("ServiceMonitor", FUNDING)),
                of(
                        MONITORING,
                        "another path",
                        set("ServiceMonitor", FUNDING, "/spec/endpoints/0/path", "/metrics")),
                of(
                        MONITORING,
                        "another port",
                        set("ServiceMonitor", FUNDING, "/spec/endpoints/0/port", "web")),
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

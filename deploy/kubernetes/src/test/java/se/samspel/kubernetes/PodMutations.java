package se.samspel.kubernetes;

import static se.samspel.kubernetes.Change.add;
import static se.samspel.kubernetes.Change.more;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Change.variable;
import static se.samspel.kubernetes.Change.withoutVariable;
import static se.samspel.kubernetes.Mutation.of;
import static se.samspel.kubernetes.Policies.FIELDS;
import static se.samspel.kubernetes.Policies.HARDENED;
import static se.samspel.kubernetes.Policies.PROBES;
import static se.samspel.kubernetes.Policies.RESTRICTED;

import java.util.List;
import java.util.stream.Stream;

/** Breaches of what pods must be. */
final class PodMutations {

    private static final String DEPLOYMENT = "Deployment";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static final String CONTEXT = CONTAINER + "/securityContext";

    private PodMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(fields(), pods(), hardening(), probes()).flatMap(List::stream);
    }

    private static List<Mutation> fields() {
        return List.of(
                of(
                        FIELDS,
                        "a misspelt field",
                        set(DEPLOYMENT, FUNDING, POD + "/restartPolicies", "Always")),
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
                of(
                        FIELDS,
                        "a broker's unknown field",
                        set("Kafka", "samspel", "/spec/kafka/replica", "3")),
                of(
                        FIELDS,
                        "a field of a former version",
                        set(
                                "KafkaUser",
                                REPORTING,
                                "/spec/authorization/acls/0/operation",
                                "Read")),
                of(
                        FIELDS,
                        "a user's unknown field",
                        set("KafkaUser", REPORTING, "/spec/quota", "{}")),
                of(
                        FIELDS,
                        "a monitor's unknown field",
                        set("ServiceMonitor", FUNDING, "/spec/endpoints/0/intervall", "30s")),
                of(
                        FIELDS,
                        "a database's unknown field",
                        set("Cluster", "funding-db", "/spec/instance", "2")),
                of(
                        FIELDS,
                        "a kind that nobody knows",
                        more("{apiVersion: v2, kind: Pot, metadata: {name: a}}")));
    }

    private static List<Mutation> pods() {
        return List.of(
                of(
                        RESTRICTED,
                        "privileged",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/privileged", "true")),
                of(
                        RESTRICTED,
                        "escalation",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/allowPrivilegeEscalation", "true")),
                of(
                        RESTRICTED,
                        "escalation by default",
                        remove(DEPLOYMENT, FUNDING, CONTEXT + "/allowPrivilegeEscalation")),
                of(
                        RESTRICTED,
                        "kept capabilities",
                        remove(DEPLOYMENT, FUNDING, CONTEXT + "/capabilities")),
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
                of(
                        RESTRICTED,
                        "the host's network",
                        set(DEPLOYMENT, FUNDING, POD + "/hostNetwork", "true")),
                of(
                        RESTRICTED,
                        "a host's folder",
                        add(
                                DEPLOYMENT,
                                FUNDING,
                                POD + "/volumes",
                                "{name: etc, hostPath: {path: /etc}}")),
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
                        remove(
                                "KafkaNodePool",
                                "brokers",
                                "/spec/template/kafkaContainer/securityContext")),
                of(
                        RESTRICTED,
                        "operators without seccomp",
                        remove("Kafka", "samspel", "/spec/entityOperator/template/pod")),
                of(
                        RESTRICTED,
                        "Keycloak as root",
                        remove(
                                "Keycloak",
                                "keycloak",
                                "/spec/unsupported/podTemplate/spec/securityContext")));
    }

    private static List<Mutation> hardening() {
        return List.of(
                of(
                        HARDENED,
                        "a writable image",
                        set(DEPLOYMENT, FUNDING, CONTEXT + "/readOnlyRootFilesystem", "false")),
                of(
                        HARDENED,
                        "nowhere to write",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/volumeMounts/0")),
                of(
                        HARDENED,
                        "a token in the pod",
                        remove(DEPLOYMENT, FUNDING, POD + "/automountServiceAccountToken")),
                of(
                        HARDENED,
                        "a token in the account",
                        remove("ServiceAccount", FUNDING, "/automountServiceAccountToken")),
                of(
                        HARDENED,
                        "another's account",
                        set(DEPLOYMENT, FUNDING, POD + "/serviceAccountName", "default")),
                of(
                        HARDENED,
                        "links to services",
                        remove(DEPLOYMENT, FUNDING, POD + "/enableServiceLinks")),
                of(
                        HARDENED,
                        "no request",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/resources/requests/cpu")),
                of(
                        HARDENED,
                        "no limit",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/resources/limits/cpu")),
                of(
                        HARDENED,
                        "more memory than asked for",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/resources/limits/memory", "4Gi")),
                of(
                        HARDENED,
                        "a floating image",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                CONTAINER + "/image",
                                "registry.example:5000/funding")),
                of(
                        HARDENED,
                        "the latest image",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/image", "'a/funding:latest'")));
    }

    private static List<Mutation> probes() {
        return List.of(
                of(
                        PROBES,
                        "no start-up probe",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/startupProbe")),
                of(
                        PROBES,
                        "no readiness probe",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/readinessProbe")),
                of(
                        PROBES,
                        "a liveness probe of the database",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                CONTAINER + "/livenessProbe/httpGet/path",
                                "/q/health/ready")),
                of(
                        PROBES,
                        "another port",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                CONTAINER + "/livenessProbe/httpGet/port",
                                "9000")),
                of(
                        PROBES,
                        "a port that nobody listens at",
                        set(DEPLOYMENT, FUNDING, CONTAINER + "/ports/0/containerPort", "8080")),
                of(
                        PROBES,
                        "an entrance to another service",
                        set(
                                "Service",
                                FUNDING,
                                "/spec/selector/app.kubernetes.io~1name",
                                "referral-service")),
                of(
                        PROBES,
                        "an entrance elsewhere",
                        set("Service", FUNDING, "/spec/ports/0/targetPort", "8080")),
                of(
                        PROBES,
                        "impatience",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                CONTAINER + "/startupProbe/failureThreshold",
                                "6")),
                of(
                        PROBES,
                        "no pause before the end",
                        remove(DEPLOYMENT, FUNDING, CONTAINER + "/lifecycle")),
                of(
                        PROBES,
                        "too little time to end",
                        set(DEPLOYMENT, FUNDING, POD + "/terminationGracePeriodSeconds", "40")),
                of(PROBES, "requests cut off", variable(FUNDING, "QUARKUS_SHUTDOWN_TIMEOUT", "1S")),
                of(
                        PROBES,
                        "an instance too few",
                        set(
                                DEPLOYMENT,
                                FUNDING,
                                "/spec/strategy/rollingUpdate/maxUnavailable",
                                "1")));
    }
}

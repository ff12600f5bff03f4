package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every pod that the manifests describe keeps the Pod Security Standard "restricted"
 * (kubernetes.io/docs/concepts/security/pod-security-standards), which the namespace enforces.
 */
final class RestrictedPods implements Policy {

    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";
    private static final Set<String> VOLUMES =
            Set.of(
                    "configMap",
                    "csi",
                    "downwardAPI",
                    "emptyDir",
                    "ephemeral",
                    "persistentVolumeClaim",
                    "projected",
                    "secret");
    private static final Set<String> SYSCTLS =
            Set.of(
                    "kernel.shm_rmid_forced",
                    "net.ipv4.ip_local_port_range",
                    "net.ipv4.ip_unprivileged_port_start",
                    "net.ipv4.tcp_syncookies",
                    "net.ipv4.ping_group_range");

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        manifests
                .ofKind("Namespace")
                .forEach(namespace ->
                        findings.require(
                                namespace
                                        .at("/metadata/labels")
                                        .path(ENFORCE)
                                        .asText()
                                        .equals("restricted"),
                                "the namespace doesn't enforce \"restricted\""));
        pods(manifests).forEach(pod -> check(pod, findings));
        return findings.all();
    }

    private static Stream<Pod> pods(Manifests manifests) {
        return Stream.of(
                        manifests.deployments().map(each -> deployed(each)),
                        manifests
                                .ofKind("KafkaNodePool")
                                .map(each -> strimzi(each, "/spec/template", "kafkaContainer")),
                        manifests.ofKind("Kafka").flatMap(each -> operators(each)),
                        manifests
                                .ofKind("Keycloak")
                                .map(each -> spec(each, "/spec/unsupported/podTemplate/spec")))
                .flatMap(pods -> pods);
    }

    private static Stream<Pod> operators(JsonNode kafka) {
        return Stream.of(
                strimzi(kafka, "/spec/entityOperator/template", "topicOperatorContainer"),
                strimzi(kafka, "/spec/entityOperator/template", "userOperatorContainer"),
                strimzi(kafka, "/spec/kafkaExporter/template", "container"));
    }

    private static Pod deployed(JsonNode deployment) {
        return spec(deployment, "/spec/template/spec");
    }

    private static Pod spec(JsonNode object, String pointer) {
        var spec = object.at(pointer);
        var containers =
                Stream.of("containers", "initContainers", "ephemeralContainers")
                        .flatMap(kind -> Yaml.each(spec.path(kind)))
                        .toList();
        return new Pod(Manifests.title(object), spec, containers);
    }

    private static Pod strimzi(JsonNode object, String pointer, String container) {
        var template = object.at(pointer);
        return new Pod(
                Manifests.title(object) + " " + container,
                template.path("pod"),
                List.of(template.path(container)));
    }

    private record Pod(String title, JsonNode spec, List<JsonNode> containers) {}

    private static void check(Pod pod, Findings findings) {
        for (var shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            findings.require(!pod.spec.path(shared).asBoolean(), pod.title + " has " + shared);
        }
        Yaml.each(pod.spec.path("volumes"))
                .flatMap(volume -> volume.properties().stream().map(Map.Entry::getKey))
                .filter(field -> !field.equals("name"))
                .forEach(type ->
                        findings.require(
                                VOLUMES.contains(type),
                                pod.title + " mounts a volume of type " + type));
        var context = pod.spec.path("securityContext");
        Yaml.each(context.path("sysctls"))
                .map(sysctl -> sysctl.path("name").asText())
                .forEach(name ->
                        findings.require(SYSCTLS.contains(name), pod.title + " sets " + name));
        checkShared(pod.title, context, findings);
        findings.require(!pod.containers.isEmpty(), pod.title + " has no container");
        pod.containers.forEach(container -> check(pod, container, findings));
    }

    private static void check(Pod pod, JsonNode container, Findings findings) {
        var own = container.path("securityContext");
        var shared = pod.spec.path("securityContext");
        checkShared(pod.title, own, findings);
        findings.require(!own.path("privileged").asBoolean(), pod.title + " is privileged");
        findings.require(
                own.path("allowPrivilegeEscalation").isBoolean()
                        && !own.path("allowPrivilegeEscalation").asBoolean(),
                pod.title + " may escalate privileges");
        findings.require(
                Yaml.texts(own.at("/capabilities/drop")).contains("ALL"),
                pod.title + " keeps capabilities");
        findings.require(
                Set.of("NET_BIND_SERVICE").containsAll(Yaml.texts(own.at("/capabilities/add"))),
                pod.title + " adds capabilities");
        findings.require(
                own.path("runAsNonRoot").asBoolean(shared.path("runAsNonRoot").asBoolean()),
                pod.title + " may run as root");
        var profile =
                own.at("/seccompProfile/type").asText(shared.at("/seccompProfile/type").asText());
        findings.require(
                Set.of("RuntimeDefault", "Localhost").contains(profile),
                pod.title + " runs without seccomp");
        var masked = own.path("procMount").asText("Default").equals("Default");
        findings.require(masked, pod.title + " sees all of /proc");
        Yaml.each(container.path("ports"))
                .forEach(port ->
                        findings.require(
                                port.path("hostPort").asInt() == 0,
                                pod.title + " takes a port of its host"));
    }

    private static void checkShared(String title, JsonNode context, Findings findings) {
        findings.require(context.path("runAsUser").asInt(1) != 0, title + " runs as root");
        findings.require(
                !context.at("/windowsOptions/hostProcess").asBoolean(), title + " is its host");
        findings.require(context.path("seLinuxOptions").isMissingNode(), title + " sets SELinux");
        var armour = context.at("/appArmorProfile/type").asText("RuntimeDefault");
        findings.require(!armour.equals("Unconfined"), title + " runs without AppArmor");
    }
}

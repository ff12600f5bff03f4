package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Beyond "restricted": a service writes to /tmp alone, has an account of its own without a token, a
 * fixed image, and takes what it asked for and no more memory.
 */
final class HardenedServices implements Policy {

    private static final Set<String> FLOATING = Set.of("", "latest", "main");

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        manifests.deployments().forEach(each -> check(manifests, each, findings));
        return findings.all();
    }

    private static void check(Manifests manifests, JsonNode deployment, Findings findings) {
        var name = Manifests.name(deployment);
        var pod = deployment.at("/spec/template/spec");
        var container = Manifests.container(deployment);
        findings.require(pod.path("containers").size() == 1, name + " isn't one container");
        findings.require(
                container.at("/securityContext/readOnlyRootFilesystem").asBoolean(),
                name + " may write to its image");
        findings.require(writesToTmp(pod, container), name + " has no bounded emptyDir at /tmp");
        findings.require(isFalse(pod, "automountServiceAccountToken"), name + " mounts a token");
        findings.require(isFalse(pod, "enableServiceLinks"), name + " is told of all services");
        findings.require(
                pod.path("serviceAccountName").asText().equals(name),
                name + " has no account of its own");
        findings.require(
                manifests
                        .find("ServiceAccount", name)
                        .filter(account -> isFalse(account, "automountServiceAccountToken"))
                        .isPresent(),
                "the account of " + name + " mounts a token");
        findings.require(isFixed(container.path("image").asText()), name + "'s image floats");
        checkResources(name, container.path("resources"), findings);
    }

    private static void checkResources(String name, JsonNode resources, Findings findings) {
        for (var resource : List.of("cpu", "memory")) {
            findings.require(
                    resources.path("requests").has(resource), name + " asks for no " + resource);
            findings.require(
                    resources.path("limits").has(resource), name + " has no limit of " + resource);
        }
        findings.require(
                resources.at("/requests/memory").equals(resources.at("/limits/memory")),
                name + " may take memory that it hasn't asked for");
    }

    private static boolean writesToTmp(JsonNode pod, JsonNode container) {
        return Yaml.each(container.path("volumeMounts"))
                .filter(mount -> mount.path("mountPath").asText().equals("/tmp"))
                .map(mount -> mount.path("name").asText())
                .anyMatch(name ->
                        Yaml.each(pod.path("volumes"))
                                .anyMatch(volume ->
                                        volume.path("name").asText().equals(name)
                                                && volume.at("/emptyDir").has("sizeLimit")));
    }

    private static boolean isFalse(JsonNode node, String field) {
        return node.path(field).isBoolean() && !node.path(field).asBoolean();
    }

    private static boolean isFixed(String image) {
        var name = image.substring(image.lastIndexOf('/') + 1);
        return name.contains("@sha256:")
                || !FLOATING.contains(
                        name.contains(":") ? name.substring(name.indexOf(':') + 1) : "");
    }
}

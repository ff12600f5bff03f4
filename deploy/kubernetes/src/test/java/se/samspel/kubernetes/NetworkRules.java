package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates network policies as networking.k8s.io/v1 defines them: a pod that a policy selects for
 * a direction is closed there but for what some policy lets through.
 */
final class NetworkRules {

    private final List<? extends JsonNode> policies;
    private final Map<String, Optional<List<JsonNode>>> known = new HashMap<>();

    NetworkRules(List<? extends JsonNode> policies) {
        this.policies = policies;
    }

    boolean letsOut(Party pod, Party to, String protocol, int port) {
        return rules(pod, "Egress", "egress")
                .map(rules -> anyLets(rules, "to", to, protocol, port))
                .orElse(true);
    }

    boolean letsIn(Party pod, Party from, String protocol, int port) {
        return rules(pod, "Ingress", "ingress")
                .map(rules -> anyLets(rules, "from", from, protocol, port))
                .orElse(true);
    }

    private static boolean anyLets(
            List<JsonNode> rules, String peers, Party other, String protocol, int port) {
        return rules.stream()
                .anyMatch(rule ->
                        hasPort(rule.path("ports"), protocol, port)
                                && hasPeer(rule.path(peers), other));
    }

    /** What lets something through; nothing at all where no policy selects the pod. */
    private Optional<List<JsonNode>> rules(Party pod, String type, String field) {
        return known.computeIfAbsent(
                type + " " + pod.name(),
                none -> {
                    var selecting =
                            policies.stream()
                                    .map(policy -> policy.path("spec"))
                                    .filter(spec ->
                                            Yaml.texts(spec.path("policyTypes")).contains(type))
                                    .filter(spec -> matches(spec.path("podSelector"), pod.labels()))
                                    .toList();
                    return selecting.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    selecting.stream()
                                            .flatMap(spec -> Yaml.each(spec.path(field)))
                                            .toList());
                });
    }

    private static boolean hasPort(JsonNode ports, String protocol, int port) {
        return ports.isEmpty()
                || Yaml.each(ports)
                        .filter(each -> each.path("protocol").asText("TCP").equals(protocol))
                        .anyMatch(each ->
                                !each.has("port")
                                        || (port >= each.path("port").asInt()
                                                && port
                                                        <= each.path("endPort")
                                                                .asInt(each.path("port").asInt())));
    }

    private static boolean hasPeer(JsonNode peers, Party other) {
        return peers.isEmpty() || Yaml.each(peers).anyMatch(peer -> isPeer(peer, other));
    }

    private static boolean isPeer(JsonNode peer, Party other) {
        if (peer.has("ipBlock")) {
            var block = peer.path("ipBlock");
            return !other.address().isEmpty()
                    && contains(block.path("cidr").asText(), other.address())
                    && Yaml.texts(block.path("except")).stream()
                            .noneMatch(except -> contains(except, other.address()));
        }
        if (!other.address().isEmpty()) {
            return false;
        }
        var there =
                peer.has("namespaceSelector")
                        ? matches(
                                peer.path("namespaceSelector"),
                                Map.of("kubernetes.io/metadata.name", other.namespace()))
                        : other.isOurs();
        return there && matches(peer.path("podSelector"), other.labels());
    }

    /** An empty or absent selector takes all. */
    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        var byLabels =
                selector.path("matchLabels").properties().stream()
                        .allMatch(label ->
                                label.getValue().asText().equals(labels.get(label.getKey())));
        return byLabels
                && Yaml.each(selector.path("matchExpressions"))
                        .allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        var value = labels.get(expression.path("key").asText());
        var values = Yaml.texts(expression.path("values"));
        return switch (expression.path("operator").asText()) {
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            case "In" -> value != null && values.contains(value);
            case "NotIn" -> value == null || !values.contains(value);
            default -> throw new IllegalArgumentException(expression.toString());
        };
    }

    /** Of one family; the bits of the prefix are equal. */
    private static boolean contains(String cidr, String address) {
        try {
            var parts = cidr.split("/");
            var network = InetAddress.getByName(parts[0]).getAddress();
            var inside = InetAddress.getByName(address).getAddress();
            if (network.length != inside.length) {
                return false;
            }
            for (var bit = 0; bit < Integer.parseInt(parts[1]); bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((network[bit / 8] & mask) != (inside[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr, e);
        }
    }
}

package se.samspel.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Someone who may want to talk: a pod by its labels, or an address outside of the cluster.
 *
 * @param namespace empty outside of the cluster
 */
record Party(String name, String namespace, Map<String, String> labels, String address) {

    static final String OURS = "samspel";

    static List<Party> all(Manifests manifests) {
        var all = new ArrayList<Party>();
        for (var service : Service.ALL) {
            all.add(pod(service.name(), OURS, labels(manifests, service.name())));
            all.add(database(service.word()));
        }
        all.add(database("keycloak"));
        all.add(pod("kafka", OURS, Map.of("strimzi.io/name", "samspel-kafka")));
        all.add(pod("kafka-operators", OURS, Map.of("strimzi.io/name", "samspel-entity-operator")));
        all.add(pod("kafka-exporter", OURS, Map.of("strimzi.io/name", "samspel-kafka-exporter")));
        all.add(pod("keycloak", OURS, Map.of("app", "keycloak")));
        all.add(pod("realm-import", OURS, Map.of("app", "keycloak-realm-import")));
        all.add(
                pod(
                        "keycloak-operator",
                        OURS,
                        Map.of("app.kubernetes.io/name", "keycloak-operator")));
        all.add(pod("stranger", OURS, Map.of("app", "stranger")));
        all.add(pod("gateway", "gateway-system", Map.of("app", "gateway")));
        all.add(pod("monitoring", "monitoring", Map.of("app", "prometheus")));
        all.add(pod("cnpg", "cnpg-system", Map.of("app", "operator")));
        all.add(pod("strimzi", "strimzi-system", Map.of("app", "operator")));
        all.add(
                pod(
                        "neighbour",
                        "another",
                        Map.of("app", "keycloak", "cnpg.io/cluster", "funding-db")));
        all.add(new Party("world", "", Map.of(), "203.0.113.7"));
        all.add(new Party("private", "", Map.of(), "10.1.2.3"));
        all.add(new Party("api-server", "", Map.of(), "10.0.0.2"));
        all.add(new Party("backup-store", "", Map.of(), "10.20.0.2"));
        return all;
    }

    boolean isOurs() {
        return namespace.equals(OURS);
    }

    /** Those that the service's pods really get. */
    private static Map<String, String> labels(Manifests manifests, String name) {
        var labels = new HashMap<String, String>();
        manifests
                .find("Deployment", name)
                .map(each -> each.at("/spec/template/metadata/labels"))
                .ifPresent(each ->
                        each.properties()
                                .forEach(label ->
                                        labels.put(label.getKey(), label.getValue().asText())));
        return labels;
    }

    private static Party database(String word) {
        return pod(word + "-db", OURS, Map.of("cnpg.io/cluster", word + "-db"));
    }

    private static Party pod(String name, String namespace, Map<String, String> labels) {
        return new Party(name, namespace, labels, "");
    }
}

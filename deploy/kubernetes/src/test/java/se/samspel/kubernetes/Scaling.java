package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Services grow by load and by what waits for them, never beyond the partitions that they share or
 * the connections that their database has, and lose one instance at a time.
 */
final class Scaling implements Policy {

    private static final String METRIC = "samspel_consumer_lag";
    private static final String HOST = "kubernetes.io/hostname";
    private static final String ZONE = "topology.kubernetes.io/zone";

    /** For operators, backups and people. */
    private static final int RESERVED_CONNECTIONS = 15;

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        for (var deployment : manifests.deployments().toList()) {
            var service = Service.named(Manifests.name(deployment));
            findings.require(
                    !deployment.path("spec").has("replicas"),
                    service.name() + "'s replicas are set beside its autoscaler");
            manifests
                    .find("HorizontalPodAutoscaler", service.name())
                    .ifPresentOrElse(
                            scaler -> checkScaler(manifests, service, scaler, findings),
                            () -> findings.require(false, service.name() + " doesn't scale"));
            checkDisruption(manifests, deployment, findings);
            checkSpread(manifests, deployment, findings);
        }
        return findings.all();
    }

    private static void checkScaler(
            Manifests manifests, Service service, JsonNode scaler, Findings findings) {
        var spec = scaler.path("spec");
        var least = spec.path("minReplicas").asInt();
        var most = spec.path("maxReplicas").asInt();
        findings.require(
                spec.at("/scaleTargetRef/kind").asText().equals("Deployment")
                        && spec.at("/scaleTargetRef/name").asText().equals(service.name()),
                service.name() + "'s autoscaler scales something else");
        var fewest = manifests.overlay().equals("small") ? 2 : 3;
        findings.require(least >= fewest, service.name() + " runs with " + least);
        findings.require(most > least, service.name() + " can't grow");
        findings.require(
                Yaml.each(spec.path("metrics"))
                        .anyMatch(metric ->
                                metric.at("/resource/name").asText().equals("cpu")
                                        && metric.at("/resource/target").has("averageUtilization")),
                service.name() + " doesn't grow with its load");
        checkLag(service, spec.path("metrics"), findings);
        service.inputs().stream()
                .flatMap(topic -> manifests.find("KafkaTopic", topic).stream())
                .forEach(topic ->
                        findings.require(
                                most <= topic.at("/spec/partitions").asInt(),
                                service.name() + " has more instances than partitions"));
        checkConnections(manifests, service, most, findings);
    }

    private static void checkLag(Service service, JsonNode metrics, Findings findings) {
        var groups =
                Yaml.each(metrics)
                        .map(each -> each.path("external").path("metric"))
                        .filter(metric -> metric.path("name").asText().equals(METRIC))
                        .map(metric -> metric.at("/selector/matchLabels/consumergroup").asText())
                        .toList();
        var expected = service.inputs().isEmpty() ? List.<String>of() : List.of(service.group());
        findings.require(
                groups.equals(expected), service.name() + " grows with the lag of " + groups);
        var adapter = Yaml.read(Place.MANIFESTS.resolve("examples/prometheus-adapter.yaml"));
        findings.require(
                Yaml.each(adapter.at("/rules/external"))
                        .filter(rule -> rule.at("/name/as").asText().equals(METRIC))
                        .anyMatch(rule ->
                                rule.path("metricsQuery").asText().contains("consumergroup")),
                "no example gives " + METRIC);
    }

    /** One more than the most while a rollout replaces them. */
    private static void checkConnections(
            Manifests manifests, Service service, int most, Findings findings) {
        var pool = Integer.parseInt(service.property("quarkus.datasource.jdbc.max-size"));
        manifests
                .find("Cluster", service.word() + "-db")
                .map(each -> each.at("/spec/postgresql/parameters/max_connections").asInt(100))
                .ifPresent(connections ->
                        findings.require(
                                (most + 1) * pool + RESERVED_CONNECTIONS <= connections,
                                service.name() + " has more connections than its database"));
    }

    private static void checkDisruption(
            Manifests manifests, JsonNode deployment, Findings findings) {
        var name = Manifests.name(deployment);
        var budget = manifests.find("PodDisruptionBudget", name);
        findings.require(
                budget.filter(each ->
                                each.at("/spec/maxUnavailable").asInt() == 1
                                        && selectsItsPods(each, deployment))
                        .isPresent(),
                name + " may lose more than one instance at once");
    }

    private static boolean selectsItsPods(JsonNode budget, JsonNode deployment) {
        return budget.at("/spec/selector/matchLabels").equals(labels(deployment));
    }

    private static void checkSpread(Manifests manifests, JsonNode deployment, Findings findings) {
        var name = Manifests.name(deployment);
        findings.require(
                deployment.at("/spec/selector/matchLabels").equals(labels(deployment)),
                name + " doesn't select its own pods");
        var spread = deployment.at("/spec/template/spec/topologySpreadConstraints");
        for (var key : List.of(ZONE, HOST)) {
            var constraint =
                    Yaml.each(spread)
                            .filter(each -> each.path("topologyKey").asText().equals(key))
                            .findFirst();
            findings.require(
                    constraint
                            .filter(each ->
                                    each.path("maxSkew").asInt() == 1
                                            && each.at("/labelSelector/matchLabels")
                                                    .equals(labels(deployment)))
                            .isPresent(),
                    name + " isn't spread over " + key);
            findings.require(
                    !key.equals(HOST)
                            || manifests.overlay().equals("small")
                            || constraint
                                    .filter(each ->
                                            each.path("whenUnsatisfiable")
                                                    .asText()
                                                    .equals("DoNotSchedule"))
                                    .isPresent(),
                    name + " may have two instances on one machine");
        }
    }

    private static JsonNode labels(JsonNode deployment) {
        return deployment.at("/spec/template/metadata/labels");
    }
}

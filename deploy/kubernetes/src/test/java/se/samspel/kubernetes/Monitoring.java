package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Metrics of every service, database and of the consumers' lag are fetched where they are. */
final class Monitoring implements Policy {

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        for (var entrance : manifests.ofKind("Service").toList()) {
            var name = Manifests.name(entrance);
            var monitor = manifests.find("ServiceMonitor", name);
            findings.require(
                    monitor.filter(each ->
                                    each.at("/spec/selector/matchLabels")
                                            .equals(entrance.at("/metadata/labels")))
                            .filter(each -> fetches(each, entrance))
                            .isPresent(),
                    name + "'s metrics aren't fetched");
        }
        var pods =
                manifests
                        .ofKind("PodMonitor")
                        .map(each -> each.at("/spec/selector/matchLabels").toString())
                        .collect(Collectors.toSet());
        findings.same(
                Set.of(
                        "{\"cnpg.io/podRole\":\"instance\"}",
                        "{\"strimzi.io/name\":\"samspel-kafka-exporter\"}"),
                pods,
                "monitoring");
        findings.require(
                manifests
                        .ofKind("Kafka")
                        .allMatch(kafka -> kafka.path("spec").has("kafkaExporter")),
                "nobody tells how far consumers are behind");
        return findings.all();
    }

    private static boolean fetches(JsonNode monitor, JsonNode entrance) {
        var ports =
                Yaml.each(entrance.at("/spec/ports"))
                        .map(port -> port.path("name").asText())
                        .toList();
        return Yaml.each(monitor.at("/spec/endpoints"))
                .anyMatch(endpoint ->
                        endpoint.path("path").asText().equals("/q/metrics")
                                && ports.contains(endpoint.path("port").asText()));
    }
}

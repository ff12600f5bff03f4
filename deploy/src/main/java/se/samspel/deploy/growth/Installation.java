package se.samspel.deploy.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What an overlay asks of a cluster.
 *
 * @param databaseDisks bytes of each database's disk, by the service's word
 * @param brokerDisk bytes of each broker's disk
 * @param partitionReplicas of the topics that the overlay has
 * @param replicas of a topic
 * @param connections that each database takes
 */
public record Installation(
        Map<String, Double> databaseDisks,
        double brokerDisk,
        int brokers,
        int partitionReplicas,
        int replicas,
        int connections,
        int fewestInstances,
        int mostInstances) {

    private static final Map<String, Integer> BINARY =
            Map.of("Ki", 10, "Mi", 20, "Gi", 30, "Ti", 40);
    private static final String DATABASE = "-db";

    /**
     * Renders the overlay with {@code kubectl kustomize}.
     *
     * @throws IOException where there is no kubectl, too
     */
    public static Installation rendered(Path overlay) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        process.getOutputStream().close();
        var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("kubectl kustomize " + overlay + " failed");
        }
        return of(yaml);
    }

    static Installation of(String yaml) throws IOException {
        var mapper = new ObjectMapper(new YAMLFactory());
        List<JsonNode> objects =
                mapper.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
        var pool = named(objects, "KafkaNodePool", "brokers").path("spec");
        var topics = ofKind(objects, "KafkaTopic");
        var scaler = ofKind(objects, "HorizontalPodAutoscaler").getFirst().path("spec");
        return new Installation(
                disks(objects),
                bytes(pool.at("/storage/size").asText()),
                pool.path("replicas").asInt(),
                topics.stream()
                        .map(topic -> topic.path("spec"))
                        .mapToInt(topic ->
                                topic.path("partitions").asInt() * topic.path("replicas").asInt())
                        .sum(),
                topics.getFirst().at("/spec/replicas").asInt(),
                ofKind(objects, "Cluster")
                        .getFirst()
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt(),
                scaler.path("minReplicas").asInt(),
                scaler.path("maxReplicas").asInt());
    }

    private static Map<String, Double> disks(List<JsonNode> objects) {
        var disks = new TreeMap<String, Double>();
        for (var cluster : ofKind(objects, "Cluster")) {
            disks.put(
                    name(cluster).replace(DATABASE, ""),
                    bytes(cluster.at("/spec/storage/size").asText()));
        }
        return disks;
    }

    private static JsonNode named(List<JsonNode> objects, String kind, String name) {
        return ofKind(objects, kind).stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> ofKind(List<JsonNode> objects, String kind) {
        return objects.stream().filter(each -> each.path("kind").asText().equals(kind)).toList();
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** A quantity of Kubernetes in bytes, as {@code 100Gi}. */
    static double bytes(String quantity) {
        var unit = quantity.substring(Math.max(0, quantity.length() - 2));
        var power = BINARY.get(unit);
        return power == null
                ? new BigDecimal(quantity).doubleValue()
                : Math.scalb(
                        Double.parseDouble(quantity.substring(0, quantity.length() - 2)), power);
    }
}

package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The broker has the topics of the services' AsyncAPI documents and no others, kept as these say,
 * on three brokers. One association's have as many partitions as the local stack's.
 */
final class Topics implements Policy {

    private static final LocalBroker LOCAL =
            new LocalBroker(
                    Place.text(
                            Place.HOME.resolve(
                                    "deploy/src/main/java/se/samspel/deploy/local/Kafka.java")));

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        var told = told();
        var topics = new TreeMap<String, JsonNode>();
        manifests.ofKind("KafkaTopic").forEach(each -> topics.put(topicName(each), each));
        findings.same(told.keySet(), topics.keySet(), "the broker");
        topics.forEach((name, topic) -> check(manifests, name, topic, told, findings));
        var partitions =
                topics.values().stream()
                        .map(each -> each.at("/spec/partitions").asInt())
                        .distinct();
        findings.require(partitions.count() == 1, "topics differ in their number of partitions");
        checkBroker(manifests, findings);
        return findings.all();
    }

    private static void check(
            Manifests manifests,
            String name,
            JsonNode topic,
            Map<String, JsonNode> told,
            Findings findings) {
        var binding =
                told.containsKey(name) ? told.get(name).at("/bindings/kafka") : topic.path("none");
        var policy = Yaml.texts(binding.at("/topicConfiguration/cleanup.policy"));
        findings.require(
                policy.isEmpty()
                        || String.join(",", policy)
                                .equals(topic.at("/spec/config/cleanup.policy").asText()),
                name + " isn't cleaned up by " + policy);
        findings.require(
                topic.at("/metadata/labels/strimzi.io~1cluster").asText().equals("samspel"),
                name + " is nobody's");
        findings.require(topic.at("/spec/replicas").asInt() == 3, name + " isn't on three brokers");
        findings.require(
                topic.at("/spec/config/min.insync.replicas").asInt() == 2,
                name + " is written to one broker alone");
        var partitions = topic.at("/spec/partitions").asInt();
        var fits =
                manifests.overlay().equals("small")
                        ? partitions == LOCAL.partitions()
                        : partitions > LOCAL.partitions();
        findings.require(fits, name + " has " + partitions + " partitions");
    }

    /**
     * referral-service makes authorities' topics, with as many replicas as the broker is set up
     * for.
     */
    private static void checkBroker(Manifests manifests, Findings findings) {
        manifests
                .ofKind("Kafka")
                .map(kafka -> kafka.at("/spec/kafka/config"))
                .forEach(config -> {
                    findings.require(
                            config.path("auto.create.topics.enable").asText().equals("false"),
                            "the broker makes topics that nobody described");
                    findings.require(
                            config.path("default.replication.factor").asInt() == 3
                                    && config.path("min.insync.replicas").asInt() == 2,
                            "authorities' topics are lost with one broker");
                });
        var brokers = manifests.find("KafkaNodePool", "brokers");
        findings.require(
                brokers.filter(pool -> pool.at("/spec/replicas").asInt() >= 3).isPresent(),
                "there are fewer than three brokers");
    }

    private static Map<String, JsonNode> told() {
        var told = new TreeMap<String, JsonNode>();
        for (var service : Service.ALL) {
            for (var channel : service.channels()) {
                if (service.outputs().contains(channel.path("address").asText())) {
                    told.put(channel.path("address").asText(), channel);
                }
            }
        }
        return told;
    }

    private static String topicName(JsonNode topic) {
        return topic.at("/spec/topicName").asText(Manifests.name(topic));
    }

    /** The local stack's broker, as its source says. */
    private record LocalBroker(String source) {

        private static final Pattern PARTITIONS = Pattern.compile("int PARTITIONS = (\\d+);");

        int partitions() {
            var found = PARTITIONS.matcher(source);
            if (!found.find()) {
                throw new IllegalStateException(
                        "Kafka.java doesn't say how many partitions it makes");
            }
            return Integer.parseInt(found.group(1));
        }
    }
}

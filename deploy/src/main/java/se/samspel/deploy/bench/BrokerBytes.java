package se.samspel.deploy.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Node;

/** What lies on the brokers' disks, by topic. */
record BrokerBytes(Map<String, Long> byTopic) {

    private static final String FEED = "samspel.authority.";
    private static final String OURS = "samspel.";

    static BrokerBytes read(Map<String, Object> kafka) throws IOException, InterruptedException {
        try (var admin = Admin.create(kafka)) {
            var nodes = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
            return new BrokerBytes(
                    admin.describeLogDirs(nodes).allDescriptions().get().values().stream()
                            .flatMap(folders -> folders.values().stream())
                            .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                            .collect(
                                    Collectors.groupingBy(
                                            part -> part.getKey().topic(),
                                            Collectors.summingLong(
                                                    part -> part.getValue().size()))));
        } catch (ExecutionException failure) {
            throw new IOException("the broker's disk can't be looked at", failure);
        }
    }

    long feeds() {
        return sum(topic -> topic.startsWith(FEED));
    }

    long state() {
        return sum(topic -> topic.startsWith(OURS) && !topic.startsWith(FEED));
    }

    private long sum(Predicate<String> topics) {
        return byTopic.entrySet().stream()
                .filter(each -> topics.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

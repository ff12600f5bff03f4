package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What authorities were to be told, and what two of the three ways give them. */
final class AuthorityEvents {

    private static final Duration LONGEST_READ = Duration.ofSeconds(60);

    private final LocalStack stack;

    AuthorityEvents(LocalStack stack) {
        this.stack = stack;
    }

    /**
     * One event as its receiver knows it.
     *
     * @param subject what it is about: as a rule a referral
     */
    record Told(String id, String subject) {}

    static Map<String, List<Told>> bySubject(List<Told> told) {
        return told.stream().collect(Collectors.groupingBy(Told::subject));
    }

    static Set<String> subjects(List<Told> told) {
        return told.stream().map(Told::subject).collect(Collectors.toSet());
    }

    /**
     * All of them at least once, none else, and about each referral in their order at first sight.
     */
    static void holds(List<Told> told, List<Told> arrived) {
        // Only those that differ are shown: thousands of others would hide them.
        var toldOtherwise = bySubject(told);
        bySubject(arrived.stream().distinct().toList()).forEach(toldOtherwise::remove);
        assertThat(toldOtherwise).isEmpty();
        assertThat(Set.copyOf(arrived)).hasSameSizeAs(Set.copyOf(told));
    }

    /** As they were published, from the database. */
    List<Told> of(String authority) throws SQLException {
        var sql =
                """
                select id, aggregateid from outbox where topic = ? order by feed_position
                """;
        try (var database = stack.database(Service.REFERRAL.word());
                var select = database.prepareStatement(sql)) {
            select.setString(1, "samspel.authority." + authority + ".v1");
            var told = new ArrayList<Told>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    told.add(new Told(row.getString(1), row.getString(2)));
                }
            }
            return told;
        }
    }

    /** Events about a referral in the log of an authority that is no party of it. */
    long foreign() throws SQLException {
        var sql =
                """
                select count(*) from outbox o join referral r on r.id::text = o.aggregateid
                where o.topic like 'samspel.authority.%'
                  and o.topic not in ('samspel.authority.' || r.referring_authority || '.v1',
                                      'samspel.authority.' || r.receiving_authority || '.v1',
                                      'samspel.authority.' || coalesce(r.income_authority, '') || '.v1')
                """;
        try (var database = stack.database(Service.REFERRAL.word());
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    List<Told> byFeed(String client) throws IOException, InterruptedException {
        var feed = stack.place().service(Service.REFERRAL) + "/referral/v1/events?limit=100";
        var told = new ArrayList<Told>();
        var next = "";
        while (true) {
            var page = Json.parse(stack.get(feed + next, stack.token(client)).body());
            for (var event : page.path("items")) {
                told.add(new Told(event.path("id").asText(), event.path("subject").asText()));
            }
            if (page.path("items").isEmpty()) {
                return told;
            }
            next = "&after=" + Http.encode(page.path("next").asText());
        }
    }

    /** What has been published by now. */
    List<Told> byTopic(String client, String authority) {
        var config = new HashMap<>(BrokerClient.authority(stack, client).login());
        config.put("group.id", authority + "_everything");
        config.put("auto.offset.reset", "earliest");
        // Whoever reads next begins at the beginning again.
        config.put("enable.auto.commit", false);
        var told = new ArrayList<Told>();
        try (var consumer =
                new KafkaConsumer<>(
                        config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("samspel.authority." + authority + ".v1"));
            var deadline = System.nanoTime() + LONGEST_READ.toNanos();
            Map<TopicPartition, Long> ends = Map.of();
            while (ends.isEmpty() || isBefore(ends, consumer)) {
                assertThat(System.nanoTime()).as("read too long").isLessThan(deadline);
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    told.add(new Told(header(record), record.key()));
                }
                if (ends.isEmpty()) {
                    ends = consumer.endOffsets(consumer.assignment());
                }
            }
        }
        return told;
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static String header(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}

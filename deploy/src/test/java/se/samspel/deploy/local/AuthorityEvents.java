package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** What authorities were to be told, and what the three ways give them. */
final class AuthorityEvents {

    /** Authorities by the clients that ask for them. */
    static final Map<String, String> TOLD =
            Map.of("region-dalarna", "2321000180", "avesta-ame", "2120002304.ame");

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

    void areInEachFeed() throws IOException, InterruptedException {
        for (var authority : TOLD.entrySet()) {
            assertThat(byFeed(authority.getKey())).isEqualTo(of(authority.getValue()));
        }
    }

    void areInEachTopic() {
        TOLD.forEach((client, authority) -> holds(of(authority), byTopic(client, authority)));
    }

    void comeToEachHook(FlappingHooks hooks) {
        TOLD.forEach((client, authority) -> {
            var told = of(authority);
            LocalStack.until(() -> Set.copyOf(hooks.of(client)).containsAll(told));
            holds(told, hooks.of(client));
        });
    }

    private static Map<String, List<Told>> bySubject(List<Told> told) {
        return told.stream().collect(Collectors.groupingBy(Told::subject));
    }

    static Set<String> subjects(List<Told> told) {
        return told.stream().map(Told::subject).collect(Collectors.toSet());
    }

    /**
     * All of them at least once, none else, and about each referral in their order at first sight.
     */
    private static void holds(List<Told> told, List<Told> arrived) {
        // Only those that differ are shown: thousands of others would hide them.
        var toldOtherwise = bySubject(told);
        bySubject(arrived.stream().distinct().toList()).forEach(toldOtherwise::remove);
        assertThat(toldOtherwise).isEmpty();
        assertThat(Set.copyOf(arrived)).hasSameSizeAs(Set.copyOf(told));
    }

    /** As they were published, from the database. */
    List<Told> of(String authority) {
        return stack
                .rows(
                        Service.REFERRAL,
                        "select id, aggregateid from outbox where topic = 'samspel.authority.%s.v1'"
                                        .formatted(authority)
                                + " order by feed_position")
                .stream()
                .map(row -> row.split(","))
                .map(row -> new Told(row[0], row[1]))
                .toList();
    }

    /** Events about a referral in the log of an authority that is no party of it. */
    long foreign() {
        var sql =
                """
                select count(*) from outbox o join referral r on r.id::text = o.aggregateid
                where o.topic like 'samspel.authority.%'
                  and o.topic not in ('samspel.authority.' || r.referring_authority || '.v1',
                                      'samspel.authority.' || r.receiving_authority || '.v1',
                                      'samspel.authority.' || coalesce(r.income_authority, '') || '.v1')
                """;
        return stack.number(Service.REFERRAL, sql);
    }

    private List<Told> byFeed(String client) throws IOException, InterruptedException {
        var feed = stack.api(Service.REFERRAL) + "/events?limit=100";
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
    private List<Told> byTopic(String client, String authority) {
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

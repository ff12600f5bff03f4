package se.samspel.example;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads your own topic with the token of your own client. At least once: the place is committed
 * after the handler is through, so the same event may come again with the same {@code ce_id}.
 */
public final class KafkaReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;

    /** An event: the CloudEvents attributes that lie in the record's headers, and its JSON. */
    public record Event(String id, String type, String data) {}

    /**
     * @param servers the listener for integrators
     * @param authority your own id: it names your topic, and your groups begin with it and {@code
     *     _}
     */
    public KafkaReader(
            String servers,
            String issuer,
            String client,
            String secret,
            String authority,
            String group) {
        var tokens = issuer + "/protocol/openid-connect/token";
        // Kafka asks only those for tokens that it has been told of.
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", tokens);
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                servers,
                                ConsumerConfig.GROUP_ID_CONFIG,
                                authority + "_" + group,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                "security.protocol",
                                "SASL_PLAINTEXT",
                                SaslConfigs.SASL_MECHANISM,
                                "OAUTHBEARER",
                                SaslConfigs.SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL,
                                tokens,
                                SaslConfigs.SASL_LOGIN_CALLBACK_HANDLER_CLASS,
                                "org.apache.kafka.common.security.oauthbearer"
                                        + ".OAuthBearerLoginCallbackHandler",
                                SaslConfigs.SASL_JAAS_CONFIG,
                                login(client, secret)),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.subscribe(List.of("samspel.authority." + authority + ".v1"));
    }

    private static String login(String client, String secret) {
        return "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
                + " clientId=\"%s\" clientSecret=\"%s\" scope=\"events.kafka\";"
                        .formatted(client, secret);
    }

    /** Hands over what has come, and waits for it for at most that time. */
    public int read(Duration longest, Consumer<Event> handler) {
        var records = consumer.poll(longest);
        try {
            records.forEach(record -> handler.accept(event(record)));
        } catch (RuntimeException e) {
            // What wasn't handled comes again, whoever reads next.
            records.partitions()
                    .forEach(part -> consumer.seek(part, records.records(part).getFirst().offset()));
            throw e;
        }
        consumer.commitSync();
        return records.count();
    }

    private static Event event(ConsumerRecord<String, String> record) {
        return new Event(header(record, "ce_id"), header(record, "ce_type"), record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** {@code KafkaReader SERVERS ISSUER CLIENT SECRET AUTHORITY GROUP}: prints what comes. */
    public static void main(String[] words) {
        try (var reader =
                new KafkaReader(words[0], words[1], words[2], words[3], words[4], words[5])) {
            while (true) {
                reader.read(Duration.ofSeconds(5), System.out::println);
            }
        }
    }
}

package se.samspel.deploy.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.security.oauthbearer.JwtRetriever;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Someone who comes to the running stack's broker in one of the ways there are. */
record BrokerClient(Map<String, Object> login) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ALLOWED = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    /** Says nothing of itself. */
    static BrokerClient anonymous(LocalStack stack) {
        return new BrokerClient(Map.of("bootstrap.servers", Kafka.bootstrap(stack.place())));
    }

    static BrokerClient administrator(LocalStack stack) {
        return new BrokerClient(
                new KafkaUsers(stack.place().passwords()).administrator(stack.place()));
    }

    /** As the launcher lets one of the four services in. */
    static BrokerClient service(LocalStack stack, Service service) {
        var login = new HashMap<String, Object>();
        new KafkaUsers(stack.place().passwords())
                .environment(stack.place(), service)
                .forEach((name, value) ->
                        login.put(
                                name.replace("KAFKA_", "")
                                        .replace('_', '.')
                                        .toLowerCase(Locale.ROOT),
                                value));
        return new BrokerClient(login);
    }

    /** As an integrator is told to: Kafka's own client fetches its tokens itself. */
    static BrokerClient authority(LocalStack stack, String client) {
        var endpoint = stack.place().issuer() + "/protocol/openid-connect/token";
        System.setProperty(ALLOWED, endpoint);
        var login =
                bearer(
                        stack,
                        "clientId=\"%s\" clientSecret=\"%s\" scope=\"%s\""
                                .formatted(
                                        client,
                                        stack.place().secrets().find(client).orElseThrow(),
                                        OptionalScope.BROKER));
        login.put("sasl.oauthbearer.token.endpoint.url", endpoint);
        return new BrokerClient(login);
    }

    /** With a token that it has from somewhere. */
    static BrokerClient bearerOf(LocalStack stack, String token) {
        var login = bearer(stack, "token=\"" + token + "\"");
        login.put("sasl.oauthbearer.jwt.retriever.class", Given.class.getName());
        return new BrokerClient(login);
    }

    private static Map<String, Object> bearer(LocalStack stack, String options) {
        var login = new HashMap<String, Object>();
        login.put("bootstrap.servers", Kafka.loginBootstrap(stack.place()));
        login.put("security.protocol", "SASL_PLAINTEXT");
        login.put("sasl.mechanism", OAuthBearerLoginModule.OAUTHBEARER_MECHANISM);
        login.put(
                "sasl.jaas.config",
                OAuthBearerLoginModule.class.getName() + " required " + options + ";");
        login.put(
                "sasl.login.callback.handler.class",
                OAuthBearerLoginCallbackHandler.class.getName());
        return login;
    }

    /** Reads the topic's first records as member of the group. */
    List<ConsumerRecord<String, byte[]>> read(String topic, String group) {
        var config = new HashMap<>(login);
        config.put("group.id", group);
        config.put("auto.offset.reset", "earliest");
        config.put("enable.auto.commit", false);
        try (var consumer =
                new KafkaConsumer<>(
                        config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            var found = first(consumer, topic);
            consumer.commitSync();
            return found;
        }
    }

    /** Reads what the topic has first as member of no group. */
    void look(String topic) {
        try (var consumer =
                new KafkaConsumer<>(login, new StringDeserializer(), new ByteArrayDeserializer())) {
            var parts =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            first(consumer, topic);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> first(
            KafkaConsumer<String, byte[]> consumer, String topic) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var records = consumer.poll(Duration.ofMillis(200));
            if (!records.isEmpty()) {
                return List.copyOf(records.records(records.partitions().iterator().next()));
            }
        }
        throw new AssertionError("nothing in " + topic);
    }

    void write(String topic) {
        var config = new HashMap<>(login);
        config.put("enable.idempotence", false);
        config.put("max.block.ms", PATIENCE.toMillis());
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", new byte[0])).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        }
    }

    Admin admin() {
        return Admin.create(login);
    }

    /** Hands out the token that the login names. */
    public static final class Given implements JwtRetriever {

        private String token = "";

        @Override
        public void configure(
                Map<String, ?> configuration,
                String mechanism,
                List<javax.security.auth.login.AppConfigurationEntry> entries) {
            token = String.valueOf(entries.getFirst().getOptions().get("token"));
        }

        @Override
        public String retrieve() {
            return token;
        }
    }
}

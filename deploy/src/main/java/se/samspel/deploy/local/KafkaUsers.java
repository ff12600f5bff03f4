package se.samspel.deploy.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/**
 * The broker's own users, each with a random password that the state keeps: the broker itself and
 * the launcher as its administrator, whom its configuration names, and the four services.
 * Authorities are none of them: they come with a token, and {@link TokenCheck} takes none that
 * names one of these.
 */
record KafkaUsers(Secrets passwords) {

    static final String BROKER = "broker";
    static final String ADMINISTRATOR = "administrator";

    private static final int ITERATIONS = 4096;
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    static String of(Service service) {
        return service.module();
    }

    /** How the broker knows itself and its administrator. */
    String known() {
        return login(PLAIN, BROKER, known(BROKER) + known(ADMINISTRATOR));
    }

    /** Properties of a client that may do everything. */
    Map<String, Object> administrator(Place place) {
        var properties = new HashMap<String, Object>();
        properties.put("bootstrap.servers", Kafka.loginBootstrap(place));
        properties.put("security.protocol", "SASL_PLAINTEXT");
        properties.put("sasl.mechanism", "PLAIN");
        properties.put("sasl.jaas.config", login(PLAIN, ADMINISTRATOR, ""));
        return properties;
    }

    /** A service's environment. */
    Map<String, String> environment(Place place, Service service) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", Kafka.loginBootstrap(place),
                "KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM", ScramMechanism.SCRAM_SHA_512.mechanismName(),
                "KAFKA_SASL_JAAS_CONFIG", login(SCRAM, of(service), ""));
    }

    /** The four services' passwords as the broker is told them. */
    List<UserScramCredentialAlteration> services() {
        var scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        return List.of(Service.values()).stream()
                .map(KafkaUsers::of)
                .map(user -> new UserScramCredentialUpsertion(user, scram, password(user)))
                .map(UserScramCredentialAlteration.class::cast)
                .toList();
    }

    /** Passwords have letters, digits, '-' and '_' alone: no quoting is needed. */
    private String login(String module, String user, String others) {
        return "%s required username=\"%s\" password=\"%s\"%s;"
                .formatted(module, user, password(user), others);
    }

    private String known(String user) {
        return " user_%s=\"%s\"".formatted(user, password(user));
    }

    private String password(String user) {
        return passwords.of("kafka-" + user);
    }
}

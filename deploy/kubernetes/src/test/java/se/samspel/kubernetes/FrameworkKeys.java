package se.samspel.kubernetes;

import java.util.List;

/**
 * Keys that Quarkus and the Kafka clients read in all four services, and that a cluster must give.
 */
final class FrameworkKeys {

    static final List<String> ALL =
            List.of(
                    "quarkus.datasource.jdbc.url",
                    "quarkus.datasource.username",
                    "quarkus.datasource.password",
                    "quarkus.flyway.username",
                    "quarkus.flyway.password",
                    "quarkus.oidc.auth-server-url",
                    "quarkus.shutdown.timeout",
                    "kafka.bootstrap.servers",
                    "kafka.security.protocol",
                    "kafka.sasl.mechanism",
                    "kafka.sasl.jaas.config",
                    "kafka.ssl.truststore.type",
                    "kafka.ssl.truststore.location");

    private FrameworkKeys() {}
}

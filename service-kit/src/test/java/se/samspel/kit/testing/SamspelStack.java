package se.samspel.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Real PostgreSQL with an owner and an application login, a real Kafka broker with the four main
 * topics, keys in files and a token issuer; started once per test JVM, on random ports.
 */
public final class SamspelStack implements QuarkusTestResourceLifecycleManager {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final TestBroker BROKER = new TestBroker();
    private static final TestIssuer ISSUER = new TestIssuer();

    @Override
    public Map<String, String> start() {
        DATABASE.start();
        BROKER.start();
        ISSUER.start();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", DATABASE.jdbcUrl());
        config.put("quarkus.datasource.username", TestDatabase.APP);
        config.put("quarkus.datasource.password", TestDatabase.PASSWORD);
        config.put("quarkus.flyway.username", TestDatabase.OWNER);
        config.put("quarkus.flyway.password", TestDatabase.PASSWORD);
        config.put("kafka.bootstrap.servers", BROKER.bootstrapServers());
        config.put("quarkus.oidc.auth-server-url", ISSUER.url());
        config.put("samspel.pages.secret", TestLogin.CLIENT_SECRET);
        config.put("samspel.keys.directory", keys().toString());
        return config;
    }

    /** Nothing is stopped between test classes: the JVM's end ends all of it. */
    @Override
    public void stop() {}

    static TestDatabase database() {
        return DATABASE;
    }

    static TestBroker broker() {
        return BROKER;
    }

    static TestIssuer issuer() {
        return ISSUER;
    }

    private static Path keys() {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "keys").toAbsolutePath();
            byte number = 1;
            for (String name :
                    List.of("field-key.1", "blind-index-key", "fingerprint-key", "pseudonym-key")) {
                byte[] key = new byte[32];
                key[0] = number++;
                Files.writeString(directory.resolve(name), Base64.getEncoder().encodeToString(key));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

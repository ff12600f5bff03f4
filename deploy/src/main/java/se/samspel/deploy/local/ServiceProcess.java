package se.samspel.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An instance of a service as a process: its package, its settings by environment, its keys. */
final class ServiceProcess {

    /** Every service gets all four; which it uses is its own matter. */
    static final List<String> KEYS =
            List.of("field-key.1", "blind-index-key", "fingerprint-key", "pseudonym-key");

    private static final String CURRENT_FIELD_KEY = "field-key.current";

    private final Instance instance;
    private final Service service;
    private final Place place;
    private final Children children;
    private final Databases databases;

    ServiceProcess(Instance instance, Place place, Children children, Databases databases) {
        this.instance = instance;
        this.service = instance.service();
        this.place = place;
        this.children = children;
        this.databases = databases;
    }

    String name() {
        return instance.name();
    }

    Service service() {
        return service;
    }

    /**
     * @param besides its environment, besides the usual
     */
    void start(Map<String, String> besides) {
        // Where another one is current the first may have been taken away for good.
        boolean changed = Files.exists(keys().resolve(CURRENT_FIELD_KEY));
        Secrets.makeKeys(keys(), changed ? KEYS.subList(1, KEYS.size()) : KEYS);
        children.keep(name(), () -> command(besides), this::isReady);
    }

    private Command command(Map<String, String> besides) {
        var release = Release.inUse(place, service);
        if (!release.isBuilt()) {
            throw new LaunchFailure(
                    release.program() + " is missing: " + service.module() + " isn't built");
        }
        var options =
                List.of(
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        release.program().toString());
        var environment = environment();
        environment.putAll(besides);
        return Command.java(name(), options, environment);
    }

    boolean isReady() {
        return Http.answersOk(
                "http://127.0.0.1:" + instance.port(place.ports()) + "/q/health/ready");
    }

    /** What a deployment says to the service. */
    Map<String, String> environment() {
        var database = service.word();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(instance.port(place.ports())));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                Postgres.url(place, database) + "?ApplicationName=" + name());
        environment.put("QUARKUS_DATASOURCE_USERNAME", Databases.app(database));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(Databases.app(database)));
        environment.put("QUARKUS_FLYWAY_USERNAME", Databases.owner(database));
        environment.put("QUARKUS_FLYWAY_PASSWORD", databases.password(Databases.owner(database)));
        environment.putAll(new KafkaUsers(place.passwords()).environment(place, service));
        // Read by referral-service alone, which makes authorities' topics.
        environment.put("SAMSPEL_KAFKA_ACLS", "true");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", place.issuer());
        environment.put("SAMSPEL_KEYS_DIRECTORY", keys().toString());
        // What views and events point at.
        environment.put("SAMSPEL_REFERRAL_URL", place.service(Service.REFERRAL) + "/referral/v1");
        environment.put(
                "SAMSPEL_PARTICIPANT_URL", place.service(Service.PARTICIPANT) + "/participant/v1");
        if (service == Service.REPORTING) {
            // It has the pages.
            environment.put("SAMSPEL_PAGES_SECRET", place.secrets().of(People.PAGES));
        }
        // Whoever tries webhooks on this machine receives them here.
        environment.put("SAMSPEL_WEBHOOK_PRIVATE_TARGETS", "allowed");
        if (place.isReplicated()) {
            // It says that it goes down, so that the proxy sends it no more, and ends what it has.
            environment.put("QUARKUS_SHUTDOWN_DELAY", "1S");
            environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "10S");
        }
        return environment;
    }

    private Path keys() {
        return place.state().keys().resolve(service.module());
    }
}

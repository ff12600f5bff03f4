package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak: unpacked and built once into the state, with its own database, realm as code. */
final class Keycloak {

    static final String NAME = "keycloak";
    static final String OPERATOR = "operator";
    static final String ONBOARDING = "onboarding";

    /**
     * Keycloak's own administrator, of the master realm; people use it, no program of ours does.
     */
    static final String ADMINISTRATOR = "keycloak-administrator";

    private static final String DISTRIBUTION = "keycloak-quarkus-dist-";
    static final String REALM = "samspel-realm.json";

    /** Keycloak's start script without its shell, which would stand between us and the process. */
    private static final List<String> JVM =
            List.of(
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:MetaspaceSize=96M",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Dpicocli.disable.closures=true",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");

    private final Place place;
    private final Children children;
    private final Secrets secrets;
    private final Databases databases;

    Keycloak(Place place, Children children, Databases databases) {
        this.place = place;
        this.children = children;
        this.secrets = place.secrets();
        this.databases = databases;
    }

    /** Unpacks and builds where that hasn't been done; needs no database. */
    void prepare() {
        try {
            if (!Files.exists(home())) {
                Archives.unpackTarGz(artifact(), home());
            }
            var built = home().resolve("samspel-built");
            if (!Files.exists(built)) {
                // Local caches: clustered ones would listen on a port of their own, not on
                // loopback.
                children.once(
                        java(
                                "keycloak-build",
                                Map.of(),
                                "build",
                                "--db=postgres",
                                "--health-enabled=true",
                                "--cache=local"));
                Files.createFile(built);
            }
            var imports = Files.createDirectories(home().resolve("data/import"));
            Files.copy(
                    place.keycloakFiles().resolve(REALM),
                    imports.resolve(REALM),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak can't be prepared: " + e.getMessage(), e);
        }
    }

    /** Imports the realm unless the database has it; its clients' secrets come by environment. */
    void start() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", Postgres.url(place, Databases.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Databases.owner(Databases.KEYCLOAK));
        environment.put("KC_DB_PASSWORD", databases.password(Databases.owner(Databases.KEYCLOAK)));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // Clustered caches would listen on a port of their own, and not on loopback.
        environment.put("KC_CACHE", "local");
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(place.ports().keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "KC_HTTP_MANAGEMENT_PORT", String.valueOf(place.ports().keycloakManagement()));
        environment.put("KC_HOSTNAME", place.keycloak());
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", place.passwords().of(ADMINISTRATOR));
        environment.put("SAMSPEL_OPERATOR_SECRET", secrets.of(OPERATOR));
        environment.put("SAMSPEL_ONBOARDING_SECRET", secrets.of(ONBOARDING));
        environment.put("SAMSPEL_PEOPLE_SECRET", secrets.of(People.CLIENT));
        environment.put("SAMSPEL_PAGES_SECRET", secrets.of(People.PAGES));
        environment.put("SAMSPEL_PAGES", place.service(Service.REPORTING));
        children.keep(
                java(NAME, environment, "start", "--optimized", "--import-realm"), this::isReady);
    }

    boolean isReady() {
        return Http.answersOk(
                        "http://127.0.0.1:" + place.ports().keycloakManagement() + "/health/ready")
                && Http.answersOk(place.issuer() + "/.well-known/openid-configuration");
    }

    private Command java(String name, Map<String, String> environment, String... arguments) {
        var words = new ArrayList<>(JVM);
        words.add("-Dkc.home.dir=" + home());
        words.add("-Djboss.server.config.dir=" + home().resolve("conf"));
        words.add("-cp");
        words.add(home().resolve("lib/quarkus-run.jar").toString());
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(List.of(arguments));
        return Command.java(name, words, environment);
    }

    private Path home() {
        var version =
                artifact()
                        .getFileName()
                        .toString()
                        .replace(DISTRIBUTION, "")
                        .replace(".tar.gz", "");
        return place.state().programs().resolve("keycloak-" + version);
    }

    private Path artifact() {
        try (var files = Files.list(place.programs())) {
            return files.filter(file -> file.getFileName().toString().startsWith(DISTRIBUTION))
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailure("deploy isn't built: no Keycloak"));
        } catch (IOException e) {
            throw new LaunchFailure("deploy isn't built: " + e.getMessage(), e);
        }
    }
}

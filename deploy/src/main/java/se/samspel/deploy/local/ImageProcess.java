package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.samspel.deploy.image.Confined;
import se.samspel.deploy.image.Unpacked;

/**
 * A service as its image starts it, beside the database, broker and Keycloak of a scratch stack.
 */
final class ImageProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Scratch scratch;
    private final Service service;
    private final ServiceProcess settings;
    private final Confined confined;

    /**
     * @param configuration the image's
     */
    ImageProcess(Scratch scratch, Service service, Unpacked image, JsonNode configuration)
            throws IOException {
        var place = scratch.place();
        this.scratch = scratch;
        this.service = service;
        this.settings =
                new ServiceProcess(
                        new Instance(service, 0),
                        place,
                        scratch.children(),
                        new Databases(new Postgres(place, scratch.children()), place.passwords()));
        this.confined =
                new Confined(
                        image.folder(),
                        configuration,
                        Files.createDirectories(place.state().root().resolve("tmp-" + name())));
    }

    String name() {
        return service.module();
    }

    /** What is /tmp for the service. */
    Path tmp() {
        return confined.tmp();
    }

    /**
     * @param options for java, before those of the image
     */
    Process start(List<String> options) throws IOException {
        Secrets.makeKeys(tmp().resolve("keys"), ServiceProcess.KEYS);
        own();
        return scratch.children()
                .begin(
                        new Command(
                                name(),
                                confined.words(options),
                                confined.environment(environment()),
                                "TERM",
                                confined.before()));
    }

    /** Starts the same from a package outside the image, with this machine's JDK. */
    Process startPackage(Path jar) {
        Secrets.makeKeys(tmp().resolve("keys"), ServiceProcess.KEYS);
        var environment = confined.environment(environment());
        environment.put("SAMSPEL_KEYS_DIRECTORY", tmp().resolve("keys").toString());
        return scratch.children()
                .begin(Command.java(name(), List.of("-jar", jar.toString()), environment));
    }

    Path log() {
        return scratch.place().state().logs().resolve(name() + ".log");
    }

    /** Waits until the service takes requests. */
    void awaitReady(Process process) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!settings.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new LaunchFailure(
                        name() + " doesn't start" + scratch.children().lastLines(name()));
            }
            Pause.millis(20);
        }
    }

    /** Asks the service to end and waits until it has. */
    void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new LaunchFailure(name() + " doesn't end" + scratch.children().lastLines(name()));
        }
    }

    /** As in a cluster, but for the addresses. */
    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.environment());
        environment.remove("QUARKUS_PROFILE");
        environment.put("SAMSPEL_KEYS_DIRECTORY", "/tmp/keys");
        return environment;
    }

    private void own() throws IOException {
        var ids = confined.configuration().at("/config/User").asText().split(":");
        try (var files = Files.walk(tmp())) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(ids[0]));
                Files.setAttribute(file, "unix:gid", Integer.valueOf(ids[1]));
            }
        }
    }
}

package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Checkouts of releases to come of one service: this project's classes as they are, packaged by
 * Maven with one more migration each.
 */
final class NextReleases {

    private static final String KIT = "service-kit";
    private static final List<String> CLASSES =
            List.of("src/main/resources", "target/classes", "target/test-classes");

    private final Path home;
    private final Path folder;
    private final Path checkout;
    private final Service service;

    NextReleases(Path home, Service service) throws IOException {
        this.home = home;
        this.service = service;
        this.folder = home.resolve("deploy/target/releases");
        this.checkout = folder.resolve("checkout");
        StateFolder.delete(folder);
        copyPoms();
        for (var module : List.of(KIT, service.module())) {
            for (var part : CLASSES) {
                copy(Path.of(module, part));
            }
        }
    }

    /**
     * @param name the release's
     * @param migrations by their files' names
     * @return the checkout, in which the service is built
     */
    Path with(String name, Map<String, String> migrations)
            throws IOException, InterruptedException {
        var module = checkout.resolve(service.module());
        for (var each : migrations.entrySet()) {
            var file = module.resolve("src/main/resources/db/migration").resolve(each.getKey());
            Files.writeString(file, each.getValue());
        }
        build();
        var release = folder.resolve(name);
        var target = Files.createDirectories(release.resolve(service.module()).resolve("target"));
        Files.move(module.resolve("target/quarkus-app"), target.resolve("quarkus-app"));
        return release;
    }

    private void build() throws IOException, InterruptedException {
        var log = folder.resolve("build.log");
        // Offline: what the build needs is there, since the project itself is built.
        var maven =
                new ProcessBuilder(
                                "mvn",
                                "-o",
                                "-B",
                                "-pl",
                                service.module(),
                                "-am",
                                "-DskipTests",
                                "package")
                        .directory(checkout.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(maven.start().waitFor()).as(Files.readString(log)).isZero();
    }

    private void copyPoms() throws IOException {
        for (var module : List.of("", KIT, "deploy", "deploy/kubernetes")) {
            copy(Path.of(module, "pom.xml"));
        }
        for (var each : Service.values()) {
            copy(Path.of(each.module(), "pom.xml"));
        }
    }

    private void copy(Path part) throws IOException {
        if (Files.notExists(home.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var tree = Files.walk(home.resolve(part))) {
            for (var from : tree.toList()) {
                var to = checkout.resolve(home.relativize(from));
                Files.createDirectories(Files.isDirectory(from) ? to : to.getParent());
                if (!Files.isDirectory(from)) {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}

package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.deploy.image.Confined;
import se.samspel.deploy.image.OciImage;
import se.samspel.deploy.image.Sbom;
import se.samspel.deploy.image.Unpacked;

/**
 * The images that {@code deploy/image} makes on this machine's JDK: what is in them, and that each
 * service starts from its image with nothing else, as its user, with a root that can't be written.
 */
@Tag("images")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageIT {

    private static final String PORT_BASE = "18480";
    private static final List<String> ROOTS =
            List.of("app", "dev", "lib", "lib64", "opt", "proc", "tmp");

    /** No key, no setting, no state. */
    private static final String OF_A_SERVICE =
            "app/(.*\\.jar|quarkus/quarkus-application\\.dat"
                    + "|quarkus-app-dependencies\\.txt|app\\.aot)";

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final ImageFiles files = new ImageFiles(HOME);
    private Scratch stack;

    @BeforeAll
    void build() throws IOException, InterruptedException {
        assumeThat(Confined.isPossible())
                .as("services run in their images by root, with mounts of their own")
                .isTrue();
        // The packages alone: what deploy/run starts is built, and the tests run from it.
        shell(Map.of(), ". deploy/jdk.sh && . deploy/build.sh && build_images");
        image();
        stack =
                Scratch.open(
                        Place.of(
                                HOME,
                                Map.of(
                                        "SAMSPEL_STATE",
                                        HOME.resolve("deploy/target/image-test").toString(),
                                        "SAMSPEL_PORT_BASE",
                                        PORT_BASE)),
                        new Console(System.out));
        stack.start(new StartUp.Choice(List.of(), List.of()));
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theServiceStartsInItsImageWithItsCache(Service service)
            throws IOException, InterruptedException {
        try (var image = new OciImage(files.image(service))) {
            var unpacked = unpacked(image, service);
            assertThat(tracesOfTraining(unpacked, service)).isEmpty();
            var running = new ImageProcess(stack, service, unpacked, image.configuration());
            // Told to, java ends where it can't use the cache; a small pod has this collector.
            var process = running.start(List.of("-XX:AOTMode=on", "-XX:+UseSerialGC"));
            try {
                running.awaitReady(process);
                assertThat(Http.answersOk(stack.place().service(service) + "/q/health/live"))
                        .isTrue();
                assertThat(status(process, "Uid")).isEqualTo("10001\t10001\t10001\t10001");
                assertThat(status(process, "Groups")).isEmpty();
                assertThat(rootMount(process)).contains(" / ro");
            } finally {
                running.end(process);
            }
            unpacked.delete();
        }
    }

    @Test
    void aCacheOfOtherJarsIsRefused() throws IOException, InterruptedException {
        try (var image = new OciImage(files.image(Service.FUNDING))) {
            var unpacked = unpacked(image, Service.FUNDING);
            var jar = unpacked.folder().resolve("app/quarkus-run.jar");
            Files.setLastModifiedTime(jar, FileTime.fromMillis(5_000));
            var running = new ImageProcess(stack, Service.FUNDING, unpacked, image.configuration());
            var process = running.start(List.of("-XX:AOTMode=on"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(running.log())).contains("AOT cache");
            unpacked.delete();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void nothingIsThereThatTheServiceNeedsNot(Service service) throws IOException {
        try (var image = new OciImage(files.image(service))) {
            for (var entry : entries(image)) {
                var name = entry.getName();
                assertThat(ROOTS).contains(name.split("/")[0]);
                assertThat(name).doesNotEndWith("/sh").doesNotContain("/.");
                if (name.startsWith("app/") && entry.isFile()) {
                    assertThat(name).matches(OF_A_SERVICE);
                }
                assertThat(entry.getMode() & 06000).as("set-user-id " + name).isZero();
                var open = (entry.getMode() & 02) != 0;
                assertThat(open)
                        .as("writable " + name)
                        .isEqualTo(List.of("dev/", "proc/", "tmp/").contains(name));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everythingInTheFileBelongsToTheImage(Service service) throws IOException {
        try (var image = new OciImage(files.image(service))) {
            var named = new TreeSet<>(List.of("oci-layout", "index.json"));
            named.add(blob(image.digest()));
            named.add(blob(image.manifest().at("/config/digest").asText()));
            image.layers().forEach(layer -> named.add(blob(layer)));
            assertThat(image.names()).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyLibraryIsOnItsBill(Service service) throws IOException {
        var libraries = new TreeSet<String>();
        try (var image = new OciImage(files.image(service))) {
            for (var entry : entries(image)) {
                if (entry.isFile() && entry.getName().startsWith("app/lib/")) {
                    libraries.add(Path.of(entry.getName()).getFileName().toString());
                }
            }
            var bill = Sbom.read(files.sbom(service));
            assertThat(bill.libraries()).isEqualTo(libraries).hasSizeGreaterThan(100);
            var told = bill.document().at("/metadata/component/hashes/0/content").asText();
            assertThat("sha256:" + told).isEqualTo(image.digest());
        }
    }

    @Test
    void theSameSourcesGiveTheSameFiles() throws IOException, InterruptedException {
        var before = digests();
        for (var service : Service.values()) {
            Files.delete(files.image(service));
            Files.delete(files.sbom(service));
        }
        image();
        assertThat(digests()).isEqualTo(before);
    }

    private Map<String, String> digests() throws IOException {
        var digests = new HashMap<String, String>();
        for (var service : Service.values()) {
            for (var file : List.of(files.image(service), files.sbom(service))) {
                digests.put(file.getFileName().toString(), sha256(file));
            }
        }
        return digests;
    }

    private static String sha256(Path file) throws IOException {
        var sum = new ProcessBuilder("sha256sum", file.toString()).start();
        return new String(sum.getInputStream().readAllBytes()).split(" ")[0];
    }

    private Unpacked unpacked(OciImage image, Service service) throws IOException {
        var folder = stack.place().state().root().resolve("image-" + service.module());
        return Unpacked.of(image, folder);
    }

    /** What the service was told when its cache was made, as far as it is in the cache. */
    private static String tracesOfTraining(Unpacked image, Service service) throws IOException {
        var words = new ArrayList<>(List.of("grep", "-a", "-o"));
        for (var told :
                List.of(
                        "jdbc:postgresql://127",
                        "/tmp/keys",
                        Databases.owner(service.word()),
                        "QUARKUS_DATASOURCE_PASSWORD")) {
            words.addAll(List.of("-e", told));
        }
        words.add(image.folder().resolve("app/app.aot").toString());
        var search = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new String(search.getInputStream().readAllBytes());
    }

    private static List<TarArchiveEntry> entries(OciImage image) throws IOException {
        var entries = new ArrayList<TarArchiveEntry>();
        for (var layer : image.layers()) {
            try (var tar = new TarArchiveInputStream(image.layer(layer))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static String blob(String digest) {
        return "blobs/" + digest.replace(':', '/');
    }

    /** A line of what the kernel knows of a process. */
    private static String status(Process process, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1)
                .strip();
    }

    private static String rootMount(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/mountinfo")).stream()
                .filter(line -> line.split(" ")[4].equals("/"))
                .findFirst()
                .orElseThrow();
    }

    private static void image() throws IOException, InterruptedException {
        shell(
                Map.of(
                        "SAMSPEL_BUILD", "no",
                        "SAMSPEL_REVISION", "test",
                        "SAMSPEL_PORT_BASE", PORT_BASE),
                "deploy/image --local-base");
    }

    private static void shell(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        // jdk.sh looks for the project beside the command that sources it.
        var builder =
                new ProcessBuilder("sh", "-c", command, "deploy/image")
                        .directory(HOME.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}

package se.samspel.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceImageTest {

    @TempDir Path folder;

    private Path application;
    private Path cache;
    private BaseImage base;

    @BeforeEach
    void inputs() throws Exception {
        application = folder.resolve("package");
        file("quarkus-run.jar");
        file("app/referral-service-1.jar");
        file("lib/main/org.example.library-1.jar");
        file("lib/main/se.samspel.service-kit-1.jar");
        file("quarkus/generated-bytecode.jar");
        cache = Files.writeString(folder.resolve("trained"), "cache");
        base = new BaseImage.Archived(saved());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        var first = build(cache, "first.tar", "kept");
        var second = build(cache, "second.tar", "kept-elsewhere");
        assertThat(first).isEqualTo(second);
        assertThat(folder.resolve("first.tar"))
                .hasSameBinaryContentAs(folder.resolve("second.tar"));
    }

    @Test
    void anotherLibraryGivesAnotherImage() throws Exception {
        var before = build(cache, "image.tar", "kept");
        Files.writeString(application.resolve("lib/main/org.example.library-1.jar"), "changed");
        assertThat(build(cache, "image.tar", "kept")).isNotEqualTo(before);
    }

    @Test
    void whatIsConfiguredIsWhatAClusterExpects() throws Exception {
        build(cache, "image.tar", "kept");
        try (var image = new OciImage(folder.resolve("image.tar"))) {
            var configured = image.configuration().path("config");
            assertThat(configured.path("User").asText()).isEqualTo("10001:10001");
            assertThat(configured.path("Entrypoint").toString())
                    .isEqualTo(
                            "[\"java\",\"-XX:AOTCache=/app/app.aot\","
                                    + "\"-jar\",\"/app/quarkus-run.jar\"]");
            assertThat(configured.path("ExposedPorts").toString()).isEqualTo("{\"8182/tcp\":{}}");
            assertThat(configured.path("Env").toString())
                    .contains("PATH=/opt/java/bin", "JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=50");
            assertThat(label(image, "title")).isEqualTo("Samspel referral-service");
            assertThat(label(image, "version")).isEqualTo("1");
            assertThat(label(image, "revision")).isEqualTo("abc");
            // A file has no manifest's digest to tell.
            assertThat(label(image, "base.digest")).isEmpty();
        }
    }

    @Test
    void whatChangesOftenLiesAboveWhatChangesSeldom() throws Exception {
        build(cache, "image.tar", "kept");
        try (var image = new OciImage(folder.resolve("image.tar"))) {
            var layers = new ArrayList<String>();
            for (var layer : image.layers()) {
                layers.add(files(image, layer));
            }
            assertThat(layers)
                    .containsExactly(
                            "etc/base",
                            "app/lib/main/org.example.library-1.jar",
                            "app/quarkus/generated-bytecode.jar",
                            "app/app/referral-service-1.jar"
                                    + " app/lib/main/se.samspel.service-kit-1.jar"
                                    + " app/quarkus-run.jar",
                            "app/app.aot");
        }
    }

    @Test
    void withoutACacheNothingAsksForOne() throws Exception {
        build(null, "image.tar", "kept");
        try (var image = new OciImage(folder.resolve("image.tar"))) {
            assertThat(image.configuration().at("/config/Entrypoint").toString())
                    .isEqualTo("[\"java\",\"-jar\",\"/app/quarkus-run.jar\"]");
            assertThat(image.layers()).hasSize(4);
        }
    }

    @Test
    void aBlobThatIsNotWhatItsNameSaysIsRefused() throws Exception {
        build(cache, "image.tar", "kept");
        var tar = folder.resolve("image.tar");
        var broken = breakLastLayer(tar);
        try (var image = new OciImage(tar)) {
            assertThatThrownBy(() -> image.layer(broken))
                    .isInstanceOf(Unbuildable.class)
                    .hasMessageContaining(broken);
        }
    }

    private String build(@Nullable Path trained, String tar, String kept) throws Exception {
        return new ServiceImage("referral-service", 8182, "1", "abc", application, trained)
                .build(base, folder.resolve(tar), folder.resolve(kept));
    }

    private static String breakLastLayer(Path tar) throws IOException {
        String layer;
        long at;
        try (var image = new OciImage(tar);
                var entries = new TarFile(tar)) {
            layer = image.layers().getLast();
            var name = "blobs/" + layer.replace(':', '/');
            at =
                    entries.getEntries().stream()
                            .filter(entry -> entry.getName().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .getDataOffset();
        }
        try (var file = new RandomAccessFile(tar.toFile(), "rw")) {
            file.seek(at + 20);
            var was = file.read();
            file.seek(at + 20);
            file.write(was ^ 1);
        }
        return layer;
    }

    private static String files(OciImage image, String layer) throws IOException {
        var names = new ArrayList<String>();
        try (var tar = new TarArchiveInputStream(image.layer(layer))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    names.add(entry.getName());
                }
            }
        }
        return String.join(" ", names);
    }

    private static String label(OciImage image, String name) throws IOException {
        return image.configuration()
                .path("config")
                .path("Labels")
                .path("org.opencontainers.image." + name)
                .asText();
    }

    private void file(String name) throws IOException {
        var file = application.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    /** A base as {@code docker save} would write it. */
    private Path saved() throws Exception {
        var tar = folder.resolve("base.tar");
        var name = Files.writeString(folder.resolve("base"), "base");
        Jib.fromScratch()
                .addLayer(java.util.List.of(name), "/etc")
                .addEnvironmentVariable("PATH", "/opt/java/bin")
                .containerize(
                        Containerizer.to(TarImage.at(tar).named("base"))
                                .setOfflineMode(true)
                                .setBaseImageLayersCache(folder.resolve("base-layers"))
                                .setApplicationLayersCache(folder.resolve("base-files")));
        return tar;
    }
}

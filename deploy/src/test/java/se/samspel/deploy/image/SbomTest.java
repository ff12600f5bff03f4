package se.samspel.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGEST = "sha256:" + "0".repeat(64);

    @TempDir Path application;

    @Test
    void everyLibraryIsNamedAsThePackageNamesIt() throws IOException {
        assertThat(sbom().libraries())
                .containsExactly(
                        "io.netty.netty-epoll-4.1-linux-x86_64.jar", "org.example.library-1.jar");
    }

    @Test
    void itTellsTheImageAndNotTheTime() throws IOException {
        var document = sbom().of("samspel/referral-service", "1", DIGEST, "jdk 25").document();
        assertThat(document.has("serialNumber")).isFalse();
        assertThat(document.path("metadata").has("timestamp")).isFalse();
        assertThat(document.at("/metadata/component/name").asText())
                .isEqualTo("samspel/referral-service");
        assertThat(document.at("/metadata/component/hashes/0/content").asText())
                .isEqualTo("0".repeat(64));
    }

    @Test
    void aLibraryThatNobodyNamedIsRefused() throws IOException {
        pack("io.netty.netty-epoll-4.1-linux-x86_64.jar");
        pack("org.example.library-1.jar");
        pack("org.example.unnamed-1.jar");
        assertThatThrownBy(() -> sbom().write(application.resolve("out.json"), application))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining("org.example.unnamed-1.jar");
    }

    @Test
    void oneThatIsNamedAndNotThereIsRefusedToo() throws IOException {
        pack("org.example.library-1.jar");
        assertThatThrownBy(() -> sbom().write(application.resolve("out.json"), application))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining("io.netty.netty-epoll-4.1-linux-x86_64.jar");
    }

    private void pack(String name) throws IOException {
        var folder = Files.createDirectories(application.resolve("lib/main"));
        Files.writeString(folder.resolve(name), "");
    }

    private static Sbom sbom() throws IOException {
        return new Sbom(
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"bomFormat": "CycloneDX", "serialNumber": "urn:uuid:1",
                                 "metadata": {"timestamp": "2026-01-01T00:00:00Z"},
                                 "components": [
                                  {"type": "application", "group": "se.samspel",
                                   "name": "referral-service", "version": "1"},
                                  {"type": "library", "group": "org.example", "name": "library",
                                   "version": "1",
                                   "purl": "pkg:maven/org.example/library@1?type=jar"},
                                  {"type": "library", "group": "io.netty", "name": "netty-epoll",
                                   "version": "4.1",
                                   "purl": "pkg:maven/a/b@4.1?classifier=linux-x86_64&type=jar"}
                                 ]}
                                """));
    }
}

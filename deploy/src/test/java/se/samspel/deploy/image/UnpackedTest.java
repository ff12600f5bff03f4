package se.samspel.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir Path temporary;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("image")).toRealPath();
    }

    @Test
    void aLaterLayerReplacesAnEarlierOnesFile() throws IOException {
        lay(file("etc/name", "old"));
        lay(file("etc/name", "new"));
        assertThat(folder.resolve("etc/name")).hasContent("new");
    }

    @Test
    void aWhiteoutTakesAFileAwayAndLeavesItsNeighbours() throws IOException {
        lay(file("etc/gone", "a").andThen(file("etc/stays", "b")));
        lay(file("etc/.wh.gone", ""));
        assertThat(folder.resolve("etc")).isDirectoryContaining("glob:**/stays");
        assertThat(folder.resolve("etc/gone")).doesNotExist();
        assertThat(folder.resolve("etc/.wh.gone")).doesNotExist();
    }

    @Test
    void anOpaqueFolderHidesAllThatWasInIt() throws IOException {
        lay(file("opt/old/a", "a").andThen(file("opt/b", "b")));
        lay(file("opt/.wh..wh..opq", "").andThen(file("opt/c", "c")));
        assertThat(folder.resolve("opt").toFile().list()).containsExactly("c");
    }

    @Test
    void aFileKeepsItsRightsAndItsTime() throws IOException {
        lay(tar -> {
            var entry = new TarArchiveEntry("bin/java");
            entry.setMode(0755);
            entry.setModTime(1_000L);
            put(tar, entry, "x");
        });
        var java = folder.resolve("bin/java");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(java)))
                .isEqualTo("rwxr-xr-x");
        assertThat(Files.getLastModifiedTime(java).toMillis()).isEqualTo(1_000L);
    }

    @Test
    void linksAreLinks() throws IOException {
        lay(
                file("lib/a", "a")
                        .andThen(tar -> {
                            var soft = new TarArchiveEntry("lib/soft", TarConstants.LF_SYMLINK);
                            soft.setLinkName("a");
                            put(tar, soft, "");
                            var hard = new TarArchiveEntry("lib/hard", TarConstants.LF_LINK);
                            hard.setLinkName("lib/a");
                            put(tar, hard, "");
                        }));
        assertThat(folder.resolve("lib/soft")).isSymbolicLink().hasContent("a");
        assertThat(folder.resolve("lib/hard")).isRegularFile().hasContent("a");
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() {
        assertThatThrownBy(() -> lay(file("../outside", "x")))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining("leaves its folder");
        assertThat(temporary.resolve("outside")).doesNotExist();
    }

    @Test
    void norThroughALinkOfAnEarlierLayer() throws IOException {
        var outside = Files.createDirectory(temporary.resolve("outside"));
        lay(tar -> {
            var link = new TarArchiveEntry("way", TarConstants.LF_SYMLINK);
            link.setLinkName(outside.toString());
            put(tar, link, "");
        });
        assertThatThrownBy(() -> lay(file("way/out", "x")))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining("by a link");
        assertThat(outside).isEmptyDirectory();
    }

    private void lay(Consumer<TarArchiveOutputStream> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            content.accept(tar);
        }
        new Unpacked(folder)
                .add(new TarArchiveInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static Consumer<TarArchiveOutputStream> file(String name, String content) {
        return tar -> put(tar, new TarArchiveEntry(name), content);
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, String content) {
        try {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

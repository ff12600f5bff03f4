package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir Path folder;

    private Backup backup;

    @BeforeEach
    void make() throws IOException {
        var source = Files.createDirectories(folder.resolve("source/base/1"));
        Files.writeString(source.resolve("16384"), "rows");
        Files.createDirectories(folder.resolve("source/pg_wal/archive_status"));
        Files.writeString(folder.resolve("source/pg_wal/000000010000000000000001"), "log");
        backup = new Backup(Files.createDirectory(folder.resolve("backup")));
        var sums =
                CheckedCopy.of(
                        folder.resolve("source"),
                        backup.data(),
                        path -> !path.startsWith("pg_wal"));
        backup.finish(
                new Backup.About("2026-11-27T09:30:00.25Z", "000000010000000000000001", "17"),
                sums);
    }

    @Test
    void whatWasCopiedIsThereWithItsChecksums() {
        assertThat(backup.check()).isEqualTo(2);
        assertThat(backup.data().resolve("base/1/16384")).hasContent("rows");
        assertThat(backup.data().resolve("pg_wal")).isEmptyDirectory();
        assertThat(backup.about().finished()).isEqualTo(Instant.parse("2026-11-27T09:30:00.25Z"));
    }

    @Test
    void theUsualProgramChecksItToo() throws Exception {
        var check =
                new ProcessBuilder("sha256sum", "--check", "--quiet", "SHA256SUMS")
                        .directory(backup.folder().toFile())
                        .start();

        assertThat(check.waitFor()).isZero();
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        Files.writeString(backup.data().resolve("base/1/16384"), "rowS");

        assertThatThrownBy(backup::check).hasMessageContaining("data/base/1/16384");
    }

    @Test
    void aMissingFileIsNoticed() throws IOException {
        Files.delete(backup.data().resolve("base/1/16384"));

        assertThatThrownBy(backup::check).hasMessageContaining("data/base/1/16384");
    }

    @Test
    void aFileTooManyIsNoticed() throws IOException {
        Files.writeString(backup.data().resolve("recovery.signal"), "");

        assertThatThrownBy(backup::check).hasMessageContaining("data/recovery.signal");
    }

    @Test
    void aBackupThatWasCutOffIsNone() throws IOException {
        Files.delete(backup.folder().resolve("SHA256SUMS"));

        assertThatThrownBy(backup::check).hasMessageContaining("was cut off");
    }
}

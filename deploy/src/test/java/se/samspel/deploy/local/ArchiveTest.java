package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final String FIRST = "0000000100000000000000FE";

    @TempDir Path folder;

    @Test
    void segmentsGoOnFromOneLogToTheNext() throws IOException {
        has(FIRST, "0000000100000000000000FF", "000000010000000100000000");

        assertThat(newest()).isEqualTo("000000010000000100000000");
    }

    @Test
    void aNewTimelineGoesOnWithTheNumbersOfTheOld() throws IOException {
        has(FIRST, "0000000100000000000000FF", "0000000200000000000000FF");
        has("00000002.history", "0000000100000000000000FF.partial");

        assertThat(newest()).isEqualTo("0000000200000000000000FF");
    }

    @Test
    void aGapIsFound() throws IOException {
        has(FIRST, "000000010000000100000000");

        assertThatThrownBy(this::newest).hasMessageContaining("lacks the segment 1 behind");
    }

    @Test
    void withoutItsFirstSegmentABackupIsNothing() throws IOException {
        has("0000000100000000000000FD", "0000000100000000000000FF");

        assertThatThrownBy(this::newest).hasMessageContaining("lacks the segment 0 behind");
    }

    @Test
    void anEmptyArchiveIsAGap() {
        assertThatThrownBy(this::newest).hasMessageContaining("lacks the segment 0 behind");
    }

    @Test
    void theCommandThatFetchesSurvivesOddFolders() throws Exception {
        var odd = Files.createDirectory(folder.resolve("it's 100% odd"));
        Files.writeString(odd.resolve(FIRST), "x");
        var target = folder.resolve("fetched");
        var command =
                new Archive(odd)
                        .fetch()
                        .replace("%%", "%")
                        .replace("%f", FIRST)
                        .replace("%p", target.toString());

        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
        assertThat(target).hasContent("x");
    }

    private String newest() {
        return new Archive(folder).newest(FIRST).getFileName().toString();
    }

    private void has(String... names) throws IOException {
        for (var name : names) {
            Files.createFile(folder.resolve(name));
        }
    }
}

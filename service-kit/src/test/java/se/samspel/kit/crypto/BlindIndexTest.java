package se.samspel.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexTest {

    private static final String NUMBER = "194001042383";

    @TempDir private Path directory;

    @BeforeEach
    void key() throws IOException {
        write("blind-index-key", 1);
    }

    private void write(String name, int number) throws IOException {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        Files.writeString(directory.resolve(name), Base64.getEncoder().encodeToString(key));
    }

    private BlindIndex started() {
        return new BlindIndex(new Keys(directory.toString()));
    }

    @Test
    void withOneKeyThereIsOneIndex() {
        BlindIndex index = started();

        assertThat(index.all(NUMBER)).containsExactly(index.of(NUMBER));
        assertThat(index.renewed(NUMBER)).isEqualTo(index.of(NUMBER));
    }

    @Test
    void whileAKeyComesNumbersAreWrittenByTheOldOneAndFoundByBoth() throws IOException {
        byte[] before = started().of(NUMBER);
        write("blind-index-key.next", 2);
        BlindIndex index = started();

        assertThat(index.of(NUMBER)).isEqualTo(before);
        assertThat(index.renewed(NUMBER)).isNotEqualTo(before);
        assertThat(index.all(NUMBER)).containsExactly(before, index.renewed(NUMBER));
    }

    @Test
    void whileAKeyGoesNumbersAreWrittenByTheNewOneAndFoundByBoth() throws IOException {
        byte[] before = started().of(NUMBER);
        write("blind-index-key", 2);
        write("blind-index-key.old", 1);
        BlindIndex index = started();

        assertThat(index.of(NUMBER)).isNotEqualTo(before);
        assertThat(index.renewed(NUMBER)).isEqualTo(index.of(NUMBER));
        assertThat(index.all(NUMBER)).containsExactly(index.of(NUMBER), before);
    }
}

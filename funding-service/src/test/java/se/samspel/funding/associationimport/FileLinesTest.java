package se.samspel.funding.associationimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.samspel.funding.associationimport.domain.ImportFault;

class FileLinesTest {

    private static final int LONGEST = 8 * 1024 * 1024;

    @Test
    void linesComeOneByOneWithTheirNumbers() throws IOException {
        var lines = of("å\n\nb\n");
        assertThat(lines.next()).isEqualTo("å");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("b");
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
        assertThat(lines.number()).isEqualTo(3);
    }

    @Test
    void aLineWithoutItsEndIsNone() {
        assertThatThrownBy(of("a")::next).isInstanceOf(ImportFault.class);
    }

    @Test
    void aLineMayBeAsLongAsARowAndNoLonger() throws IOException {
        assertThat(of("a".repeat(LONGEST) + "\n").next()).hasSize(LONGEST);
        assertThatThrownBy(of("a".repeat(LONGEST + 1) + "\n")::next)
                .isInstanceOf(ImportFault.class);
    }

    @Test
    void ofALineWithoutEndNoMoreIsReadThanARowCanBe() {
        var endless = new Endless();
        assertThatThrownBy(new FileLines(endless)::next).isInstanceOf(ImportFault.class);
        assertThat(endless.read).isLessThan(LONGEST + 65_536L);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var latin = new ByteArrayInputStream("å\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(new FileLines(latin)::next).isInstanceOf(ImportFault.class);
    }

    private static FileLines of(String text) {
        return new FileLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }
    }
}

package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SieCharactersTest {

    private static final String NAME = "Samordningsförbundet Ån";

    @Test
    void ourTableIsTheJdksWhereItHasOne() {
        assumeThat(Charset.isSupported("IBM437")).isTrue();
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            // The signs for paragraph and section are codes below the blank to the JDK.
            all[i] = i == 0x14 || i == 0x15 ? (byte) ' ' : (byte) i;
        }
        String decoded = CodePage437.decode(all);
        assertThat(decoded).isEqualTo(new String(all, Charset.forName("IBM437")));
        assertThat(CodePage437.encode(decoded)).isEqualTo(all);
        assertThat(CodePage437.decode(CodePage437.encode("¶ § 8"))).isEqualTo("¶ § 8");
        assertThat(CodePage437.encode("€")).isEqualTo(new byte[] {'?'});
    }

    @Test
    void pc8IsTheRule() {
        assertThat(name(CodePage437.encode(ASieFile.with()))).isEqualTo(NAME);
    }

    @Test
    void anotherOneIsTakenWhereTheFileProvesIt() {
        assertThat(name(ASieFile.with().getBytes(StandardCharsets.UTF_8))).isEqualTo(NAME);
        assertThat(name(ASieFile.with().getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(NAME);
        assertThat(name(("\ufeff" + ASieFile.with()).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NAME);
    }

    @Test
    void anotherOneIsTakenWhereTheFileSaysSo() {
        String utf8 = ASieFile.with().replace("PC8", "UTF-8");
        assertThat(name(utf8.getBytes(StandardCharsets.UTF_8))).isEqualTo(NAME);
        String latin1 = ASieFile.with().replace("PC8", "\"ISO 8859-1\"");
        assertThat(name(latin1.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(NAME);
    }

    @Test
    void whatItSaysIsHeldAgainstIt() {
        String utf8 = ASieFile.with().replace("PC8", "UTF-8");
        assertCode("sie-characters", CodePage437.encode(utf8));
        String latin1 = ASieFile.with().replace("PC8", "ISO8859-1");
        assertCode("sie-characters", CodePage437.encode(latin1));
        assertCode("sie-format", CodePage437.encode(ASieFile.with().replace("PC8", "EBCDIC")));
    }

    @Test
    void aFileInTwoOfThemIsRefused() {
        byte[] first = ASieFile.with().getBytes(StandardCharsets.UTF_8);
        byte[] second = CodePage437.encode("#KONTO 5010 \"Hyra för möte\"\n");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertCode("sie-characters", both);
    }

    private static String name(byte[] file) {
        return ASieFile.read(file).head().identification().company().name();
    }

    private static void assertCode(String code, byte[] file) {
        assertThatThrownBy(() -> ASieFile.read(file))
                .isInstanceOfSatisfying(
                        SieFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}

package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlSumTest {

    private static final String SUMMED = "#KONTO 1915 \"Kassa \\\"å\\\"\"\n{1 2}".split("\n")[0];

    @Test
    void labelsAndFieldsAreSummedWithoutBlanksQuotesAndBraces() throws IOException {
        long sum = ControlSum.of(CodePage437.encode("#KONTO1915Kassa \"å\""));
        assertThat(isVerified(Long.toString(sum))).isTrue();
        assertThat(isVerified(Integer.toString((int) sum))).isTrue();
        assertThat(isVerified("\"" + sum + "\"")).isTrue();
    }

    @Test
    void anEscapedQuoteMayBeSummedWithItsBackslash() throws IOException {
        long sum = ControlSum.of(CodePage437.encode("#KONTO1915Kassa \\\"å\\\""));
        assertThat(isVerified(Long.toString(sum))).isTrue();
    }

    @Test
    void aChangedFileIsRefused() {
        assertCode("sie-checksum", with("1"));
    }

    @Test
    void aFileCutOffIsRefused() {
        assertCode("sie-truncated", ASieFile.with("#KSUMMA", SUMMED));
    }

    @Test
    void nothingFollowsTheSum() {
        long sum = ControlSum.of(CodePage437.encode("#KONTO1915Kassa \"å\""));
        assertCode("sie-after-checksum", with(Long.toString(sum)) + "#KONTO 1 x\n");
    }

    @Test
    void aFileWithoutASumIsReadUnverified() throws IOException {
        assertThat(
                        SieReader.read(
                                        new ByteArrayInputStream(
                                                CodePage437.encode(ASieFile.with())),
                                        new SieSink() {})
                                .checksumVerified())
                .isFalse();
    }

    @Test
    void aSwedishFileWrittenHereHasItsSum() {
        byte[] written = SieWriter.write(ASieFile.read(ASieFile.with(SUMMED)));
        List<String> lines = CodePage437.decode(written).lines().toList();
        assertThat(lines.get(1)).isEqualTo("#KSUMMA");
        assertThat(lines.getLast()).matches("#KSUMMA [0-9]+");
    }

    private static String with(String sum) {
        return ASieFile.with("#KSUMMA", SUMMED, "#KSUMMA " + sum);
    }

    private static boolean isVerified(String sum) throws IOException {
        return SieReader.read(
                        new ByteArrayInputStream(CodePage437.encode(with(sum))), new SieSink() {})
                .checksumVerified();
    }

    private static void assertCode(String code, String text) {
        assertThatThrownBy(() -> ASieFile.read(text))
                .isInstanceOfSatisfying(
                        SieFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}

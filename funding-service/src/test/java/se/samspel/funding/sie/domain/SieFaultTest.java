package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where wrong money would come in. */
class SieFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IB 0 1930 10.005          | sie-amount        | IB
                    IB 0 1930 10.500          | sie-ok            | IB
                    IB 0 1930 10.0000         | sie-ok            | IB
                    IB 0 1930 10,50           | sie-amount        | IB
                    IB 0 1930 1 000           | sie-ok            | IB
                    IB 0 1930 1e3             | sie-amount        | IB
                    IB 0 1930 .               | sie-amount        | IB
                    IB 0 1930 12345678901     | sie-amount        | IB
                    IB 0 1930                 | sie-field-missing | IB
                    IB 0 19A0 10              | sie-account       | IB
                    IB x 1930 10              | sie-number        | IB
                    PSALDO 0 202613 5010 {} 1 | sie-date          | PSALDO
                    PSALDO 0 202601 5010 {6} 1| sie-objects       | PSALDO
                    PSALDO 0 202601 5010 {6 1 | sie-objects-open  | PSALDO
                    OIB 0 1930 {x "1"} 10     | sie-objects       | OIB
                    RAR -1 20260101 20251231  | sie-year          | RAR
                    RAR 0 20260101 20261231   | sie-year          | RAR
                    RAR -1 20250229 20251231  | sie-date          | RAR
                    TRANS 5010 {} 1           | sie-no-voucher    | TRANS
                    KONTO 1930 "Bank          | sie-quote-open    | KONTO
                    KSUMMA 1                  | sie-checksum-order| KSUMMA
                    OBJEKT 6                  | sie-field-missing | OBJEKT
                    VER A 1 2026-01-15        | sie-date          | VER
                    VER A 1                   | sie-field-missing | VER
                    VER A 1 20260115          | sie-voucher-open  | VER
                    """)
    void aRecordThatCantBeWhatItSaysIsRefusedWithItsLineAndLabel(
            String record, String code, String label) {
        SieFault fault =
                catchThrowableOfType(
                        SieFault.class,
                        () -> ASieFile.read(ASieFile.with("#DIM 6 P", "#" + record)));
        if (code.equals("sie-ok")) {
            assertThat(fault).isNull();
            return;
        }
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.line()).isEqualTo(9);
        assertThat(fault.label()).isEqualTo("#" + label);
        assertThat(fault.text().sv()).startsWith("Rad 9, #" + label + ": ");
        assertThat(fault.text().en()).startsWith("Line 9, #" + label + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#FNAMN"})
    void aCompulsoryLabelIsMissed(String label) {
        assertThatThrownBy(() -> ASieFile.read(ASieFile.without(label)))
                .isInstanceOfSatisfying(
                        SieFault.class,
                        fault -> {
                            assertThat(fault.code()).isEqualTo("sie-label-missing");
                            assertThat(fault.label()).isEqualTo(label);
                        });
    }

    @Test
    void vouchersNeedTheirTypeAndTotalsTheirYear() {
        assertCode("sie-type", ASieFile.voucher("").replace("#SIETYP 4", "#SIETYP 3"));
        assertCode("sie-type", ASieFile.with().replace("#SIETYP 4", "#SIETYP 5"));
        assertCode("sie-label-missing", ASieFile.without("#SIETYP") + "#VER A 1 20260115\n{\n}\n");
        assertCode("sie-label-missing", ASieFile.without("#RAR") + "#RES 0 5010 1\n");
        assertThat(ASieFile.read(ASieFile.without("#RAR") + "#VER A 1 20260115\n{\n}\n").vouchers())
                .hasSize(1);
    }

    @Test
    void aVoucherComesToNought() {
        assertThatThrownBy(() ->
                        ASieFile.read(
                                ASieFile.voucher("#TRANS 5010 {} 100", "#TRANS 1930 {} -99.99")))
                .isInstanceOfSatisfying(
                        SieFault.class,
                        fault -> {
                            assertThat(fault.code()).isEqualTo("sie-unbalanced");
                            assertThat(fault.line()).isEqualTo(8);
                            assertThat(fault.text().en()).contains("0.01");
                        });
    }

    @Test
    void theSameTotalStandsOnce() {
        assertCode("sie-twice", ASieFile.with("#RES 0 5010 1", "#RES 0 5010 2"));
        assertCode(
                "sie-twice",
                ASieFile.with("#PSALDO 0 202601 5010 {} 1", "#PSALDO 0 202601 5010 {} 1"));
        assertThat(
                        ASieFile.read(
                                        ASieFile.with(
                                                "#PSALDO 0 202601 5010 {} 1",
                                                "#PSALDO 0 202602 5010 {} 1",
                                                "#PBUDGET 0 202601 5010 {} 1",
                                                "#PSALDO 0 202601 5010 {6 \"1\"} 1",
                                                "#PSALDO -1 202601 5010 {} 1"))
                                .periodBalances())
                .hasSize(5);
    }

    @Test
    void noFaultTellsWhatStandsThere() {
        SieFault fault =
                catchThrowableOfType(
                        SieFault.class,
                        () ->
                                ASieFile.read(
                                        ASieFile.voucher("#TRANS 5010 {} Anna 20260115 \"Anna\"")));
        assertThat(fault.text().sv() + fault.text().en() + fault.getMessage())
                .doesNotContain("Anna");
    }

    @Test
    void bracesBelongToVouchers() {
        assertCode("sie-stray-brace", ASieFile.with("{"));
        assertCode("sie-stray-brace", ASieFile.with("}"));
        assertCode(
                "sie-voucher-open",
                ASieFile.with("#VER A 1 20260115", "{", "#VER A 2 20260115", "{", "}"));
        assertCode("sie-voucher-open", ASieFile.with("#VER A 1 20260115", "{"));
    }

    @Test
    void whatIsNoSieFileIsRefused() {
        assertCode("sie-no-label", "konto;belopp\n1930;100\n");
        assertCode("sie-no-label", "\"#FLAGGA\" 0\n");
        assertCode("sie-not-sie", "#\0F\0L\0A\0G\0");
        assertCode("sie-label-missing", "");
        assertCode("sie-line-too-long", "#PROSA " + "x".repeat(SieLines.LONGEST_LINE));
        assertThat(ASieFile.read(ASieFile.with("#PROSA " + "x".repeat(SieLines.LONGEST_LINE - 7))))
                .isNotNull();
    }

    @Test
    void nobodyReadsMoreThanFiftyMebibytes() {
        var endless =
                new InputStream() {
                    private long at;

                    @Override
                    public int read() {
                        return "#X\n".charAt((int) (at++ % 3));
                    }
                };
        assertThatThrownBy(() -> SieReader.read(endless, new SieSink() {}))
                .isInstanceOfSatisfying(
                        SieFault.class,
                        fault -> assertThat(fault.code()).isEqualTo("sie-file-too-long"));
    }

    @Test
    void theFlagIsOneOrNought() {
        assertCode("sie-flag", ASieFile.with().replace("#FLAGGA 0", "#FLAGGA 2"));
        assertThat(
                        ASieFile.read(ASieFile.with().replace("#FLAGGA 0", "#FLAGGA 1"))
                                .head()
                                .identification()
                                .takenInBefore())
                .isTrue();
    }

    private static void assertCode(String code, String text) {
        assertThatThrownBy(() -> ASieFile.read(text))
                .isInstanceOfSatisfying(
                        SieFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}

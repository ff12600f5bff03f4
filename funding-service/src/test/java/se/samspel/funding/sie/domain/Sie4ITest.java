package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Sie4ITest {

    private static final List<VoucherLine> LINES =
            List.of(
                    new VoucherLine("4510", List.of(new ObjectRef(6, "20")), 1234567),
                    new VoucherLine("2440", List.of(), -1234567));

    @Test
    void theFileIsWhatTheStandardWants() {
        assertThat(
                        CodePage437.decode(export(voucher("", "12", "Rekvisition Hälsan")).bytes())
                                .lines())
                .containsExactly(
                        "#FLAGGA 0",
                        "#KSUMMA",
                        "#PROGRAM \"Samspel\" \"1\"",
                        "#FORMAT PC8",
                        "#GEN 20261101",
                        "#SIETYP 4",
                        "#ORGNR \"2120002304\"",
                        "#FNAMN \"Förbundet\"",
                        "#RAR 0 20260101 20261231",
                        "#VALUTA \"SEK\"",
                        "#KONTO 2440 \"\"",
                        "#KONTO 4510 \"Bidrag\"",
                        "#DIM 6 \"Projekt\"",
                        "#OBJEKT 6 \"20\" \"Hälsan\"",
                        "#VER \"SP\" \"12\" 20260630 \"SP-12 Rekvisition Hälsan\" \"\"",
                        "{",
                        "#TRANS 4510 {6 \"20\"} 12345.67 \"\" \"\"",
                        "#TRANS 2440 {} -12345.67 \"\" \"\"",
                        "}",
                        "#KSUMMA 1383978884");
    }

    @Test
    void itReadsBackEqual() {
        Sie4I export = export(voucher("SP", "12", "SP-12 Rekvisition"));
        assertThat(ASieFile.read(export.bytes())).isEqualTo(export.file());
        assertThat(export.file().vouchers().getFirst().text()).isEqualTo("SP-12 Rekvisition");
    }

    @Test
    void anotherVouchersReferenceIsNotItsOwn() {
        assertThat(export(voucher("SP", "1", "SP-12 rättas")).file().vouchers().getFirst().text())
                .isEqualTo("SP-1 SP-12 rättas");
        assertThat(export(voucher("SP", "1", "SP-1")).file().vouchers().getFirst().text())
                .isEqualTo("SP-1");
    }

    @Test
    void whatCannotBeANumberOfOursIsNotKept() {
        assertThat(OwnReference.of(voucher("SP", "19121212-1212", ""))).isEmpty();
        assertThat(OwnReference.of(voucher("SP", "1212121212", ""))).isEmpty();
        assertThat(OwnReference.of(voucher("SP", "", "SP-7"))).contains(new OwnReference("7"));
        assertThat(OwnReference.of(voucher("SP", "999999999", ""))).isPresent();
    }

    @Test
    void aVoucherOfOursIsKnownBySeriesOrReference() {
        assertThat(OwnReference.of(voucher("sp", "7", ""))).contains(new OwnReference("7"));
        assertThat(OwnReference.of(voucher("A", "9", "Inläst SP-7, hyra")))
                .contains(new OwnReference("7"));
        assertThat(OwnReference.of(voucher("A", "9", "ESP-7"))).isEmpty();
        assertThat(OwnReference.of(voucher("A", "9", "SP-7b"))).isEmpty();
        assertThat(OwnReference.of(voucher("A", "9", "SP 7"))).isEmpty();
    }

    private static Voucher voucher(String series, String number, String text) {
        return new Voucher(series, number, LocalDate.of(2026, 6, 30), text, null, LINES);
    }

    private static Sie4I export(Voucher voucher) {
        return new Sie4I(
                new Sie4I.Origin("2120002304", "Förbundet", 2026, LocalDate.of(2026, 11, 1)),
                List.of(voucher),
                Map.of("4510", "Bidrag"),
                Map.of("20", "Hälsan"));
    }
}

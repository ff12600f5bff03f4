package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of twelve programs; the figures were counted outside this reader. */
class SieSamplesTest {

    private static final String SAMPLES =
            """
            0_BL0001_typ1.SE, 1, 117, 0, 0, 0, 0, 0, 21258347, -21258347, 0, 0
            11_typ2.se, 2, 299, 0, 0, 0, 0, 0, -2807388, 2807388, 368, 0
            13_typ4si.si, 4, 299, 6, 81, 287, 370615616, 0, 0, 0, 0, 0
            15_typ2.se, 2, 299, 0, 0, 0, 0, 0, -2807388, 2807388, 368, 0
            17_typ4.se, 4, 299, 6, 81, 287, 370615616, 0, -2807388, 2807388, 0, 0
            1_BL0001_typ2.SE, 2, 117, 0, 0, 0, 0, 0, 21258347, -21258347, 121, 0
            29_Sie_1+2.se, 2, 868, 2, 0, 0, 0, 0, -50000, 0, 66, 0
            30_Sie_3_+_4.se, 4, 868, 2, 2, 4, 105000, 0, -50000, 0, 134, 0
            32_MAMUT_SIE1_EXPORT.SE, 1, 412, 0, 0, 0, 0, 0, 1021964790, -1021964790, 0, 0
            34_MAMUT_SIE3_EXPORT.SE, 3, 412, 6, 0, 0, 0, 0, 1021964790, -1021964790, 277, 4
            36_MAMUT_SIE4_EXPORT.SE, 4, 412, 33, 168, 458, 2520829119, 0, 1021964790, -1021964790, 0, 0
            38_Bokslut_Norstedts_SIE_4E.se, 4, 351, 0, 177, 678, 2186241900, 0, 109448811, -109448811, 0, 0
            3_BL0001_typ4.SE, 4, 117, 23, 84, 405, 101480321, 0, 21258347, -21258347, 24, 27
            41_sie1.se, 1, 301, 0, 0, 0, 0, 0, 6520750, -6520750, 0, 0
            43_sie3.se, 3, 301, 6, 0, 0, 0, 0, 6520750, -6520750, 604, 8
            45_Exempelbolaget_SIE_110322_B_33.si, 4, 10, 1, 13, 91, 131642443, 0, 0, 0, 0, 0
            50_SIE4_Visma_Anlaggningsregister.si, 4, 0, 0, 1, 18, 12515900, 0, 0, 0, 0, 0
            52_periodsaldo_ovnbolag.se, 2, 567, 0, 0, 0, 0, 115167815, 142947661, -27779846, 1953, 0
            54_transaktioner_ovnbolag.se, 4, 567, 14, 163, 671, 1204311152, 115167815, 142947661, -27779846, 1953, 0
            56_BokslutSIE1.se, 1, 594, 0, 0, 0, 0, 107434411, 116830678, -9396267, 0, 0
            5_Test1.SE, 1, 81, 0, 0, 0, 0, 0, -71878123, 71878123, 0, 0
            64_SIE-fil_fran_Visma_Eget_Aktiebolag_2010.se, 1, 161, 0, 0, 0, 0, 390900, 0, 0, 0, 0
            66_Lon.si, 4, 8, 0, 1, 8, 6315782, 0, 0, 0, 0, 0
            7_Test3.SE, 3, 117, 17, 0, 0, 0, 0, 57831511, -57821511, 601, 13
            9_sie-gruppen-e-conomic.se, 4, 407, 4, 57, 160, 230641776, 0, 47442091, -47442091, 0, 0
            """;

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void everySampleIsReadWithItsFigures(
            String name,
            int type,
            int accounts,
            int objects,
            int vouchers,
            int lines,
            long debitOre,
            long openingOre,
            long closingOre,
            long resultOre,
            int months,
            int objectTotals)
            throws IOException {
        SieFile file = sample(name);
        assertThat(file.head().identification().type()).isEqualTo(type);
        assertThat(file.head().chart().accounts()).hasSize(accounts);
        assertThat(file.head().chart().objects()).hasSize(objects);
        assertThat(file.vouchers()).hasSize(vouchers);
        assertThat(file.vouchers().stream().mapToInt(voucher -> voucher.lines().size()).sum())
                .isEqualTo(lines);
        assertThat(file.vouchers().stream().mapToLong(Voucher::turnoverOre).sum())
                .isEqualTo(debitOre);
        assertThat(total(file, BalanceKind.IB)).isEqualTo(openingOre);
        assertThat(total(file, BalanceKind.UB)).isEqualTo(closingOre);
        assertThat(total(file, BalanceKind.RES)).isEqualTo(resultOre);
        assertThat(file.periodBalances()).hasSize(months);
        assertThat(file.balances().stream().filter(balance -> balance.kind().isOfObject()))
                .hasSize(objectTotals);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void everySampleReadsBackEqualOnceWritten(String name) throws IOException {
        SieFile file = sample(name);
        byte[] written = SieWriter.write(file);
        SieReading again = SieReader.read(new ByteArrayInputStream(written), new SieSink() {});
        assertThat(again.checksumVerified()).isTrue();
        assertThat(SieReader.readWhole(new ByteArrayInputStream(written))).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38_Bokslut_Norstedts_SIE_4E.se", "41_sie1.se", "43_sie3.se"})
    void theChecksumsOfThreeProgramsAreRight(String name) throws IOException {
        assertThat(SieReader.read(open(name), new SieSink() {}).checksumVerified()).isTrue();
    }

    @Test
    void swedishNamesAreReadFromPc8() throws IOException {
        assertThat(sample("66_Lon.si").head().identification().company().name())
                .isEqualTo("Övningsbolaget Lön 100");
        assertThat(sample("36_MAMUT_SIE4_EXPORT.SE").head().chart().dimensions())
                .contains(new Dimension(6, "Project", null));
    }

    @Test
    void theObjectsOfAVoucherAreKept() throws IOException {
        Voucher voucher = sample("50_SIE4_Visma_Anlaggningsregister.si").vouchers().getFirst();
        assertThat(voucher.lines().get(6))
                .isEqualTo(
                        new VoucherLine(
                                "7813",
                                List.of(new ObjectRef(1, "Nord"), new ObjectRef(6, "0015")),
                                250000));
    }

    @Test
    void contradictionsOfAFileAreTold() throws IOException {
        List<Finding> findings =
                SieReader.read(open("9_sie-gruppen-e-conomic.se"), new SieSink() {}).findings();
        assertThat(findings)
                .contains(new Finding(Finding.Kind.RESULT_DIFFERS, "7699", 280000, 140000))
                .contains(new Finding(Finding.Kind.CLOSING_DIFFERS, "1930", -2764480, 735520))
                .filteredOn(finding -> finding.kind() != Finding.Kind.OPENING_DIFFERS)
                .hasSize(8);
    }

    private static long total(SieFile file, BalanceKind kind) {
        return file.balances().stream()
                .filter(balance -> balance.kind() == kind && balance.yearIndex() == 0)
                .mapToLong(Balance::ore)
                .sum();
    }

    private static SieFile sample(String name) throws IOException {
        return SieReader.readWhole(open(name));
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = SieSamplesTest.class.getResourceAsStream("/sie/" + name);
        if (file == null) {
            throw new IOException(name);
        }
        return file;
    }
}

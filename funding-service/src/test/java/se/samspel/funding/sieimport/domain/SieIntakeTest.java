package se.samspel.funding.sieimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is kept of a file for a year. */
class SieIntakeTest {

    private static final String VOUCHERS =
            voucher("A 1 20260131", "5010 {6 \"20\"} 10", "1930 {} -10")
                    + voucher("A 2 20260630", "5010 {6 \"20\"} 5", "1930 {} -5")
                    + voucher("A 3 20260701", "5010 {6 \"20\"} 3", "1930 {} -3");

    @Test
    void vouchersAreSummedByAccountProjectAndMonthUntilTheDayTheFileWasMade() {
        SieContent content = read(4, VOUCHERS);
        assertThat(content.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(content.sums())
                .containsExactlyInAnyOrder(
                        new AccountSum("5010", "20", 1, 1000, 0),
                        new AccountSum("5010", "20", 6, 500, 0));
        assertThat(content.vouchers()).isEqualTo(2);
        assertThat(content.vouchersOutside()).isEqualTo(1);
        assertThat(content.period())
                .isEqualTo(
                        new SieContent.Period(
                                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void theDayIsWhatTheFileSaysOrAtMostTheYearsLast() {
        assertThat(read(4, "#OMFATTN 20260331\n").asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(read(text(4, "").replace("20260630", "20270115"), 2026).asOf())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> read(text(4, "").replace("20260630", "20251231"), 2026))
                .isInstanceOf(FileRule.NoDay.class);
        assertThat(read(text(4, "").replace("20260630", "20260101"), 2026).asOf())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void anOpenYearsFileCountsToTheDayItWasMadeWhateverDayItStates() {
        assertThat(read(4, "#OMFATTN 20261231\n").asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(read(4, "#OMFATTN 20260701\n").asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(
                        read(text(4, "#OMFATTN 20261231\n").replace("20260630", "20270115"), 2026)
                                .asOf())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(
                        read(
                                        text(4, "#OMFATTN 20260630\n")
                                                .replace("#GEN 20260630", "#GEN 20250630"),
                                        2026)
                                .asOf())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void anotherYearOrCurrencyIsRefused() {
        assertThatThrownBy(() -> read(text(4, ""), 2025)).isInstanceOf(FileRule.OtherYear.class);
        assertThatThrownBy(() -> read(text(4, "").replace("20261231", "20270630"), 2026))
                .isInstanceOf(FileRule.OtherYear.class);
        assertThatThrownBy(() -> read(4, "#VALUTA EUR\n")).isInstanceOf(FileRule.NotKronor.class);
        assertThat(read(4, "#VALUTA sek\n").sums()).isEmpty();
    }

    @Test
    void anImportFileNeedsNoYear() {
        String text = text(4, VOUCHERS).replace("#RAR 0 20260101 20261231\n", "");
        assertThat(read(text, 2026).sums()).hasSize(2);
        assertThat(read(text, 2026).period()).isNull();
    }

    @Test
    void aVoucherOfOursThatStandsTwiceCountsOnce() {
        SieContent content =
                read(
                        4,
                        voucher("SP 7 20260131 x", "4510 {6 \"20\"} 9", "2440 {} -9")
                                + voucher(
                                        "B 1 20260131 \"SP-7\"", "4510 {6 \"20\"} 9", "2440 {} -9")
                                + voucher(
                                        "B 2 20260131 \"SP-7\"",
                                        "4510 {6 \"20\"} -2",
                                        "2440 {} 2"));
        assertThat(content.sums()).containsExactly(new AccountSum("4510", "20", 1, 700, 700));
        assertThat(content.ownVouchers())
                .containsExactly(
                        new OwnVoucher("7", LocalDate.of(2026, 1, 31), 900, 2),
                        new OwnVoucher("7", LocalDate.of(2026, 1, 31), 200, 1));
        assertThat(content.ownPostings())
                .containsExactly(
                        new OwnPosting(1, "4510", "20", 900),
                        new OwnPosting(1, "2440", null, -900),
                        new OwnPosting(2, "4510", "20", -200),
                        new OwnPosting(2, "2440", null, 200));
    }

    @Test
    void whatAVoucherOfOursPostsIsKeptByAccountAndProject() {
        SieContent content =
                read(
                        4,
                        voucher(
                                        "SP 7 20260131 x",
                                        "4510 {6 \"20\"} 5",
                                        "4510 {1 \"1\" 6 \"20\"} 4",
                                        "4510 {} 1",
                                        "2440 {} -10")
                                + voucher("SP 8 20260701 efter", "4510 {} 3", "2440 {} -3")
                                + voucher("A 9 20260131 x", "4510 {} 3", "2440 {} -3"));
        assertThat(content.ownPostings())
                .containsExactly(
                        new OwnPosting(1, "4510", "20", 900),
                        new OwnPosting(1, "4510", null, 100),
                        new OwnPosting(1, "2440", null, -1000));
    }

    @Test
    void aLineOnTwoProjectsLiesOnNone() {
        assertThat(
                        read(
                                        4,
                                        voucher(
                                                "A 1 20260131",
                                                "5010 {6 \"20\" 6 \"21\"} 4",
                                                "5010 {6 \"20\" 1 \"7\" 6 \"20\"} 3",
                                                "1930 {} -7"))
                                .sums())
                .containsExactlyInAnyOrder(
                        new AccountSum("5010", null, 1, 400, 0),
                        new AccountSum("5010", "20", 1, 300, 0));
    }

    @Test
    void aProjectsNumberIsNoPersons() {
        for (String object : new String[] {"19121212-1212", "x".repeat(51)}) {
            String voucher = voucher("A 1 20260131", "5010 {6 \"" + object + "\"} 4", "1930 {} -4");
            assertThatThrownBy(() -> read(4, voucher)).isInstanceOf(FileRule.UnfitObject.class);
        }
    }

    @Test
    void monthsOfAccountsAreDividedIntoProjectsAndTheRest() {
        assertThat(
                        read(
                                        3,
                                        "#PSALDO 0 202601 5010 {} 100\n"
                                                + "#PSALDO 0 202601 5010 {6 \"20\"} 60\n"
                                                + "#PSALDO 0 202601 5010 {1 \"1\"} 90\n"
                                                + "#PSALDO 0 202601 5010 {1 \"1\" 6 \"20\"} 55\n"
                                                + "#PSALDO 0 202602 5010 {1 \"1\" 6 \"21\"} 5\n"
                                                + "#PSALDO -1 202501 5010 {} 7\n"
                                                + "#PBUDGET 0 202601 5010 {6 \"20\"} 8\n"
                                                + "#PSALDO 0 202601 1930 {} 9\n"
                                                + "#RES 0 5010 105\n"
                                                + "#RES 0 6010 3\n")
                                .sums())
                .containsExactlyInAnyOrder(
                        new AccountSum("5010", "20", 1, 6000, 0),
                        new AccountSum("5010", null, 1, 4000, 0),
                        new AccountSum("5010", "21", 2, 500, 0),
                        new AccountSum("6010", null, 0, 300, 0));
    }

    @Test
    void totalsOfObjectsCountWhereThereAreNoMonths() {
        assertThat(
                        read(
                                        3,
                                        "#RES 0 5010 100\n"
                                                + "#RES -1 5010 1\n"
                                                + "#OUB 0 5010 {6 \"20\"} 60\n"
                                                + "#OIB 0 5010 {6 \"20\"} 2\n"
                                                + "#OUB 0 5010 {1 \"1\"} 70\n"
                                                + "#UB 0 5010 100\n")
                                .sums())
                .containsExactlyInAnyOrder(
                        new AccountSum("5010", "20", 0, 6000, 0),
                        new AccountSum("5010", null, 0, 4000, 0));
    }

    @Test
    void theSameYearComesToTheSameByVouchersAndByMonths() throws IOException {
        try (InputStream file =
                SieIntakeTest.class.getResourceAsStream("/sie/54_transaktioner_ovnbolag.se")) {
            byte[] bytes = file == null ? new byte[0] : file.readAllBytes();
            String byVouchers = new String(bytes, StandardCharsets.ISO_8859_1);
            String byMonths =
                    byVouchers
                            .substring(0, byVouchers.indexOf("#VER"))
                            .replace("#SIETYP 4", "#SIETYP 2");
            assertThat(total(read(byMonths, 2011))).isEqualTo(total(read(byVouchers, 2011)));
        }
    }

    private static long total(SieContent content) {
        return content.sums().stream().mapToLong(AccountSum::ore).sum();
    }

    private static String voucher(String head, String... lines) {
        var text = new StringBuilder("#VER " + head + "\n{\n");
        for (String line : lines) {
            text.append("#TRANS ").append(line).append('\n');
        }
        return text.append("}\n").toString();
    }

    private static String text(int type, String records) {
        return "#FLAGGA 0\n#PROGRAM P 1\n#FORMAT PC8\n#GEN 20260630\n#SIETYP "
                + type
                + "\n#FNAMN F\n#RAR 0 20260101 20261231\n"
                + records;
    }

    private static SieContent read(int type, String records) {
        return read(text(type, records), 2026);
    }

    private static SieContent read(String text, int year) {
        try {
            return SieIntake.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

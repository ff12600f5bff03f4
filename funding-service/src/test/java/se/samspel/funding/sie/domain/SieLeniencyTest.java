package se.samspel.funding.sie.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the standard leaves room, or programs take it without harm. */
class SieLeniencyTest {

    private static final VoucherLine RENT = new VoucherLine("5010", List.of(), 10050);
    private static final VoucherLine BANK = new VoucherLine("1930", List.of(), -10050);

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void anyLineEndWillDo(String end) {
        String text = ASieFile.voucher("#TRANS 5010 {} 100.50", "#TRANS 1930 {} -100.50");
        assertThat(ASieFile.lines(text.replace("\r\n", end))).containsExactly(RENT, BANK);
        assertThat(ASieFile.lines(text.replace("\r\n", end).stripTrailing()))
                .containsExactly(RENT, BANK);
    }

    @Test
    void labelsHaveAnyCaseAndFieldsAnyBlanks() {
        assertThat(
                        ASieFile.lines(
                                ASieFile.voucher(
                                        "  #trans\t5010\t{ }   +100.5  ",
                                        "\t#Trans 1930 {} -100.50 \"\" \"\"")))
                .containsExactly(RENT, BANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#VER A 1 20260115 {\r\n#TRANS 5010 {} 100.5\r\n#TRANS 1930 {} -100.5\r\n}",
                "#VER A 1 20260115\r\n{ #TRANS 5010 {} 100.5\r\n#TRANS 1930 {} -100.5 }",
                "#VER A 1 20260115\r\n#TRANS 5010 {} 100.5\r\n#TRANS 1930 {} -100.5\r\n}",
                "#VER A 1 20260115 { #TRANS 5010 {} 100.5\r\n#TRANS 1930 {} -100.5 }",
                "#VER A 1 20260115\r\n\r\n{\r\n\r\n#TRANS 5010 100.5\r\n#TRANS 1930 -100.5\r\n}"
            })
    void bracesStandAloneOrBesideARecord(String voucher) {
        assertThat(ASieFile.lines(ASieFile.with(voucher))).containsExactly(RENT, BANK);
    }

    @Test
    void unknownLabelsArePassedOverWithTheirBlocks() {
        String text =
                ASieFile.with(
                        "#NYTT 1 {\"x\" 2} 3",
                        "#NYBLOCK",
                        "{",
                        "#TRANS 1 {} 5",
                        "#DEL",
                        "{",
                        "}",
                        "}",
                        "#VER \"\" \"\" 20260115",
                        "{",
                        "#FRAMTID 1",
                        "#TRANS 5010 {} 100.50",
                        "#TRANS 1930 {} -100.50",
                        "}");
        SieFile file = ASieFile.read(text);
        assertThat(file.vouchers()).hasSize(1);
        assertThat(file.vouchers().getFirst().lines()).containsExactly(RENT, BANK);
        assertThat(file.vouchers().getFirst().series()).isEmpty();
    }

    @Test
    void aLineAddedLaterCountsOnceAndOneTakenAwayNever() {
        assertThat(
                        ASieFile.lines(
                                ASieFile.voucher(
                                        "#TRANS 5010 {} 100.50",
                                        "#BTRANS 1930 {} -7 20260116 \"\" 1 XY",
                                        "#RTRANS 1930 {} -100.50 20260120 \"\" \"\" XY",
                                        "#TRANS 1930 {} -100.50")))
                .containsExactly(RENT, BANK);
    }

    @Test
    void aLineAddedLaterCountsAlsoWithoutItsTwin() {
        assertThat(
                        ASieFile.lines(
                                ASieFile.voucher(
                                        "#TRANS 5010 {} 100.50", "#RTRANS 1930 {} -100.50")))
                .containsExactly(RENT, BANK);
    }

    @Test
    void objectsStandWithAndWithoutQuotesAndBlanks() {
        var project = new ObjectRef(6, "20");
        assertThat(
                        ASieFile.lines(
                                ASieFile.voucher(
                                        "#TRANS 5010 {1 \"100\" 6 \"20\"} 1",
                                        "#TRANS 5010 {\"6\" 20} 1",
                                        "#TRANS 1930 {6\"20\"} -2")))
                .extracting(VoucherLine::objects)
                .containsExactly(
                        List.of(new ObjectRef(1, "100"), project),
                        List.of(project),
                        List.of(project));
    }

    @Test
    void quotesInsideATextAreEscaped() {
        SieFile file =
                ASieFile.read(
                        ASieFile.with(
                                "#KONTO 1915 \"Kassa \\\"special\\\" {1}\"",
                                "#KONTO 1916 \"C:\\temp\"", "#KONTO 1917 5\"-rör"));
        assertThat(file.head().chart().accounts())
                .extracting(Account::name)
                .containsExactly("Kassa \"special\" {1}", "C:\\temp", "5\"-rör");
    }

    @Test
    void optionalFieldsMayBeMissingOrEmpty() {
        SieFile file =
                ASieFile.read(
                        ASieFile.with(
                                "#IB 0 1930 1.5 \"\"",
                                "#OMFATTN \"\"",
                                "#ORGNR",
                                "#KTYP 1930 T",
                                "#OUB 0 5010 {6 \"20\"} 3 12.5 tim"));
        assertThat(file.balances()).extracting(Balance::ore).containsExactly(150L, 300L);
        assertThat(file.head().identification().company().organisationNumber()).isNull();
        assertThat(file.head().identification().scale().balancesUntil()).isNull();
    }

    @Test
    void whatLiesOnTwoObjectsMayStandInParts() {
        assertThat(
                        ASieFile.read(
                                        ASieFile.with(
                                                "#PSALDO 0 202601 5010 {1 \"2\"} 3",
                                                "#PSALDO 0 202601 5010 {1 \"2\"} 4"))
                                .periodBalances())
                .extracting(PeriodBalance::ore)
                .containsExactly(300L, 400L);
    }

    @Test
    void aFileOfType1MayLeaveItsTypeOut() {
        assertThat(
                        ASieFile.read(ASieFile.without("#SIETYP") + "#RES 0 5010 1\n")
                                .head()
                                .identification()
                                .type())
                .isEqualTo(1);
    }

    @Test
    void whatFollowsTheEndOfADosFileIsNotRead() {
        assertThat(ASieFile.read(ASieFile.with("#KONTO 1930 Bank") + "\u001a\0junk").head().chart())
                .isNotEqualTo(Chart.EMPTY);
    }
}

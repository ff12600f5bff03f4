package se.samspel.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.ledger.domain.AChart.ASSOCIATION;
import static se.samspel.funding.ledger.domain.AChart.BANK;
import static se.samspel.funding.ledger.domain.AChart.CHART;
import static se.samspel.funding.ledger.domain.AChart.COST;
import static se.samspel.funding.ledger.domain.AChart.EQUITY;
import static se.samspel.funding.ledger.domain.AChart.INCOME;
import static se.samspel.funding.ledger.domain.AChart.identity;
import static se.samspel.funding.ledger.domain.AChart.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;

class OpeningBalancesTest {

    private static OpeningBalances opening(List<Line> lines) {
        return new OpeningBalances(ASSOCIATION, 2026, new UUID(0, 1), lines);
    }

    private static OpeningBalances.Closing closing(String account, long ore, String project) {
        return new OpeningBalances.Closing(account, Money.ofOre(ore), project, "");
    }

    @Test
    void aYearIsOpenedOnItsFirstDayInASeriesOfItsOwn() {
        Voucher voucher =
                Voucher.opening(
                        identity(), opening(List.of(line(BANK, 9), line(EQUITY, -9))), CHART);
        assertThat(voucher.kind()).isEqualTo(VoucherKind.OPENING);
        assertThat(voucher.bookedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(voucher.series()).isEqualTo("IB");
    }

    @Test
    void incomeAndCostBeginAnew() {
        var opening = opening(List.of(line(BANK, 9), line(INCOME, -9)));
        assertThatThrownBy(() -> Voucher.opening(identity(), opening, CHART))
                .isInstanceOf(LedgerRule.OpensResultAccount.class);
        assertThat(AccountNumber.isOfBalanceSheet("2999")).isTrue();
        assertThat(AccountNumber.isOfBalanceSheet("3000")).isFalse();
    }

    @Test
    void openingBalancesAreReversedOnTheirOwnDay() {
        Voucher voucher =
                Voucher.opening(
                        identity(), opening(List.of(line(BANK, 9), line(EQUITY, -9))), CHART);
        assertThatThrownBy(() -> voucher.reversal(identity(), LocalDate.of(2026, 1, 2), "Fel"))
                .isInstanceOf(LedgerRule.ReversedBeforeBooked.class);
        assertThat(voucher.reversal(identity(), LocalDate.of(2026, 1, 1), "Fel").series())
                .isEqualTo("IB");
    }

    @Test
    void theFormerYearsResultBecomesEquity() {
        List<Line> lines =
                OpeningBalances.carriedForward(
                        List.of(
                                closing(BANK, 700, "p"),
                                closing("1510", 0, ""),
                                closing(EQUITY, -500, ""),
                                closing(INCOME, -300, ""),
                                closing(COST, 100, "p")));
        assertThat(lines)
                .containsExactly(
                        line(BANK, 700).ofProject("p").ofCostCentre(""),
                        line(EQUITY, -500).ofProject("").ofCostCentre(""),
                        Line.debit(AccountRole.OPENING_EQUITY, Money.ofOre(-200)));
        assertThat(Voucher.opening(identity(), opening(lines), CHART).postings()).hasSize(3);
    }

    @Test
    void aYearWithoutResultMovesNoEquity() {
        assertThat(
                        OpeningBalances.carriedForward(
                                List.of(closing(BANK, 5, ""), closing(EQUITY, -5, ""))))
                .hasSize(2);
    }

    @Test
    void yearsAreOpenedInTheirOrder() {
        var unopened = List.of(closing(BANK, 700, ""), closing(INCOME, -300, ""));
        assertThatThrownBy(() -> OpeningBalances.carriedForward(unopened))
                .isInstanceOf(LedgerRule.FormerYearUnopened.class);
    }
}

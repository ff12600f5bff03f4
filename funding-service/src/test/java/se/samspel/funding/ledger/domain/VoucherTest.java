package se.samspel.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.ledger.domain.AChart.ASSOCIATION;
import static se.samspel.funding.ledger.domain.AChart.BANK;
import static se.samspel.funding.ledger.domain.AChart.CHART;
import static se.samspel.funding.ledger.domain.AChart.COST;
import static se.samspel.funding.ledger.domain.AChart.INCOME;
import static se.samspel.funding.ledger.domain.AChart.identity;
import static se.samspel.funding.ledger.domain.AChart.line;
import static se.samspel.funding.ledger.domain.AChart.voucher;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

class VoucherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void debitEqualsCreditToTheOre() {
        assertThat(voucher(DAY, line(COST, 101), line(BANK, -100), line(BANK, -1)).postings())
                .extracting(Posting::amountOre)
                .containsExactly(101L, -100L, -1L);
        assertThatThrownBy(() -> voucher(DAY, line(COST, 101), line(BANK, -100)))
                .isInstanceOf(LedgerRule.Unbalanced.class);
    }

    @Test
    void aVoucherHasTwoPostingsAtLeastAndAThousandAtMost() {
        assertThatThrownBy(() -> voucher(DAY)).isInstanceOf(LedgerRule.TooFewPostings.class);
        assertThatThrownBy(() -> voucher(DAY, line(COST, 1)))
                .isInstanceOf(LedgerRule.TooFewPostings.class);
        assertThat(voucher(DAY, lines(1000)).postings()).hasSize(1000);
        assertThatThrownBy(() -> voucher(DAY, lines(1002)))
                .isInstanceOf(LedgerRule.TooManyPostings.class);
    }

    private static Line[] lines(int count) {
        return Collections.nCopies(count / 2, List.of(line(COST, 1), line(BANK, -1))).stream()
                .flatMap(List::stream)
                .toArray(Line[]::new);
    }

    @Test
    void nothingIsBookedBeforeTheYear2000() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        assertThat(voucher(first, line(COST, 1), line(BANK, -1)).year()).isEqualTo(2000);
        assertThatThrownBy(() -> voucher(first.minusDays(1), line(COST, 1), line(BANK, -1)))
                .isInstanceOf(LedgerRule.BookedTooEarly.class);
    }

    @Test
    void noPostingIsZero() {
        assertThatThrownBy(() -> voucher(DAY, line(COST, 0), line(BANK, 0)))
                .isInstanceOf(LedgerRule.ZeroPosting.class);
    }

    @Test
    void accountsAreFoundByRoleAndByNumber() {
        var entry =
                Booking.Entry.of(
                        "Utbetalning",
                        Line.debit(AccountRole.GRANTS, Money.ofOre(5))
                                .ofIntervention(new UUID(0, 1)),
                        Line.credit(AccountRole.BANK, Money.ofOre(5)).ofCostCentre("100"));
        var booking =
                Booking.of(ASSOCIATION, DAY, SourceReference.of("drawdown", new UUID(0, 2)), entry);
        Voucher voucher = Voucher.of(identity(), booking, CHART);
        assertThat(voucher.series()).isEqualTo("SP");
        assertThat(voucher.source().purpose()).isEqualTo("booking");
        assertThat(voucher.postings())
                .containsExactly(
                        new Posting("4510", 5, new UUID(0, 1).toString(), ""),
                        new Posting("1940", -5, "", "100"));
        assertThatThrownBy(() -> voucher(DAY, line("1999", 5), line(BANK, -5)))
                .isInstanceOf(LedgerRule.UnknownAccount.class);
        Chart empty = new Chart(List.of());
        assertThatThrownBy(() -> Voucher.of(identity(), booking, empty))
                .isInstanceOf(LedgerRule.UnknownAccount.class)
                .hasMessageContaining("GRANTS");
        assertThat(CHART.names(booking.lines())).isTrue();
        assertThat(empty.names(booking.lines())).isFalse();
    }

    @Test
    void aClosedAccountIsBookedOnUntilItsLastDay() {
        var bank =
                new Account(
                        new AccountKey(ASSOCIATION, BANK),
                        new Account.Terms("Bank", AccountRole.BANK, DAY),
                        AChart.NOW);
        var cost =
                new Account(
                        new AccountKey(ASSOCIATION, COST),
                        new Account.Terms("Hyra", null, null),
                        AChart.NOW);
        var chart = new Chart(List.of(bank, cost));
        Line[] lines = {line(COST, 1), line(BANK, -1)};
        assertThat(Voucher.of(identity(), AChart.booking(DAY, lines), chart).number()).isZero();
        var dayAfter = AChart.booking(DAY.plusDays(1), lines);
        assertThatThrownBy(() -> Voucher.of(identity(), dayAfter, chart))
                .isInstanceOf(LedgerRule.AccountClosed.class);
    }

    @Test
    void theSeriesOfOpeningBalancesIsForThemAlone() {
        var booking =
                new Booking(
                        ASSOCIATION,
                        DAY,
                        "IB",
                        SourceReference.of("voucher", new UUID(0, 3)),
                        "x",
                        List.of(line(COST, 1), line(BANK, -1)));
        assertThatThrownBy(() -> Voucher.of(identity(), booking, CHART))
                .isInstanceOf(LedgerRule.UnknownSeries.class);
    }

    @Test
    void aTextHoldsNoIdentityNumber() {
        var booking =
                new Booking(
                        ASSOCIATION,
                        DAY,
                        "MV",
                        SourceReference.of("voucher", new UUID(0, 3)),
                        "Arvode 19121212-1212",
                        List.of(line(COST, 1), line(BANK, -1)));
        assertThatThrownBy(() -> Voucher.of(identity(), booking, CHART))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void aReversalTakesAllBackOnce() {
        Voucher voucher = voucher(DAY, line(BANK, 7), line(INCOME, -7));
        Voucher reversal = voucher.reversal(identity(), DAY, "Fel");
        assertThat(reversal.kind()).isEqualTo(VoucherKind.REVERSAL);
        assertThat(reversal.reverses()).isEqualTo(voucher.id());
        assertThat(reversal.source().purpose()).isEqualTo("reversal");
        assertThat(reversal.postings())
                .containsExactly(new Posting(BANK, -7, "", ""), new Posting(INCOME, 7, "", ""));
        assertThat(voucher.reversedBy()).isEqualTo(reversal.id());
        assertThatThrownBy(() -> voucher.reversal(identity(), DAY, "Fel"))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> reversal.reversal(identity(), DAY, "Fel"))
                .isInstanceOf(LedgerRule.ReversalOfReversal.class);
    }

    @Test
    void aReversalIsNotDatedBeforeWhatItReverses() {
        Voucher voucher = voucher(DAY, line(BANK, 7), line(INCOME, -7));
        assertThatThrownBy(() -> voucher.reversal(identity(), DAY.minusDays(1), "Fel"))
                .isInstanceOf(LedgerRule.ReversedBeforeBooked.class);
        assertThat(voucher.reversal(identity(), DAY.plusDays(1), "Fel").bookedOn())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void contributionsHaveARoleForEachParty() {
        assertThat(AccountRole.contributionsOf(Party.FORSAKRINGSKASSAN))
                .isEqualTo(AccountRole.contributionsOf(Party.ARBETSFORMEDLINGEN))
                .isEqualTo(AccountRole.MEMBER_CONTRIBUTIONS_STATE);
        assertThat(AccountRole.contributionsOf(Party.REGION))
                .isEqualTo(AccountRole.MEMBER_CONTRIBUTIONS_REGION);
        assertThat(AccountRole.contributionsOf(Party.KOMMUN))
                .isEqualTo(AccountRole.MEMBER_CONTRIBUTIONS_MUNICIPALITY);
    }

    @Test
    void everyRoleHasOneAccountInTheDefaultChart() {
        List<AccountRole> roles =
                DefaultChart.of(ASSOCIATION, AChart.NOW).stream()
                        .map(Account::role)
                        .filter(role -> role != null)
                        .toList();
        assertThat(roles).containsExactlyInAnyOrder(AccountRole.values());
        assertThat(DefaultChart.of(ASSOCIATION, AChart.NOW))
                .extracting(Account::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches(AccountNumber.FORM));
    }
}

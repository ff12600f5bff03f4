package se.samspel.funding.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountMonthsTest {

    private static final Months QUARTER = new Months(2026, 1, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Map<String, Long> GRANT = Map.of("4510", 500L, "1940", -500L);

    @Test
    void bothSidesStandBesideEachOtherByAccountAndMonth() {
        assertThat(
                        months(
                                List.of(Booked.inLedger(1, DAY, GRANT)),
                                List.of(Booked.inBooks(1L, DAY, 1, GRANT)),
                                new AccountMonths.BooksSum("4510", 2, 700)))
                .containsExactly(
                        new AccountMonth("1940", 2, -500, -500, null),
                        new AccountMonth("4510", 2, 500, 500, 700L));
    }

    @Test
    void theDifferenceIsWhatTheBooksHaveMoreOfOurVouchers() {
        List<AccountMonth> months =
                months(
                        List.of(Booked.inLedger(1, DAY, GRANT)),
                        List.of(Booked.inBooks(1L, DAY.plusMonths(1), 1, Map.of("4510", 600L))));
        assertThat(months)
                .extracting(AccountMonth::account, AccountMonth::month, AccountMonth::differenceOre)
                .containsExactly(
                        tuple("1940", 2, 500L), tuple("4510", 2, -500L), tuple("4510", 3, 600L));
    }

    @Test
    void aVoucherThatTheBooksHaveTwiceCountsTwiceInThem() {
        assertThat(
                        months(
                                List.of(Booked.inLedger(1, DAY, GRANT)),
                                List.of(Booked.inBooks(1L, DAY, 2, GRANT)),
                                new AccountMonths.BooksSum("4510", 2, 500)))
                .containsExactly(
                        new AccountMonth("1940", 2, -500, -1000, null),
                        new AccountMonth("4510", 2, 500, 1000, 1000L));
    }

    @Test
    void ofOtherAccountsThoseThatAreMappedAreShown() {
        assertThat(
                        months(
                                List.of(),
                                List.of(),
                                new AccountMonths.BooksSum("5010", 1, 9),
                                new AccountMonths.BooksSum("6900", 1, 9)))
                .containsExactly(new AccountMonth("5010", 1, 0, 0, 9L));
    }

    @Test
    void anAccountOfOursIsShownInEachMonthThatTheBooksUseIt() {
        assertThat(
                        months(
                                List.of(Booked.inLedger(1, DAY, Map.of("6900", 5L))),
                                List.of(),
                                new AccountMonths.BooksSum("6900", 1, 9),
                                new AccountMonths.BooksSum("6900", 4, 9)))
                .containsExactly(
                        new AccountMonth("6900", 1, 0, 0, 9L),
                        new AccountMonth("6900", 2, 5, 0, 0L));
    }

    @Test
    void whatLiesOutsideThePeriodIsLeftOut() {
        Booked before = Booked.inLedger(1, LocalDate.of(2025, 12, 31), GRANT);
        Booked after = Booked.inBooks(1L, LocalDate.of(2026, 4, 1), 1, GRANT);
        assertThat(months(List.of(before), List.of(after))).isEmpty();
    }

    @Test
    void tenThousandAccountsAndMonthsAreShownAndNotOneMore() {
        assertThat(months(List.of(withAccounts(10_000)), List.of())).hasSize(10_000);
        assertThatThrownBy(() -> months(List.of(withAccounts(10_001)), List.of()))
                .isInstanceOf(ReconciliationRule.TooMany.class);
    }

    private static Booked withAccounts(int many) {
        Map<String, Long> sums = new HashMap<>();
        for (int account = 0; account < many; account++) {
            sums.put(Integer.toString(300_000 + account), 1L);
        }
        return Booked.inLedger(1, DAY, sums);
    }

    private static List<AccountMonth> months(
            List<Booked> ledger, List<Booked> own, AccountMonths.BooksSum... sums) {
        return AccountMonths.of(
                QUARTER,
                new AccountMonths.Sides(ledger, own, List.of(sums)),
                account -> account.equals("5010"));
    }
}

package se.samspel.funding.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Months FEBRUARY = new Months(2026, 2, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Map<String, Long> GRANT = Map.of("4510", 500L, "1940", -500L);

    @Test
    void theSameNumberDayAndSumsByAccountMatch() {
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY, 1, GRANT)))
                .containsExactly(
                        new ComparedVoucher(
                                Match.MATCHED, 7L, DAY, DAY, 1, 500, 500, Set.of(), List.of()));
    }

    @Test
    void accountsThatComeToNothingAreNoDifference() {
        Map<String, Long> more = Map.of("4510", 500L, "1940", -500L, "2990", 0L);
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY, 1, more)))
                .extracting(ComparedVoucher::match)
                .containsExactly(Match.MATCHED);
    }

    @Test
    void anotherDayIsADifferenceOfDate() {
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY.plusDays(1), 1, GRANT)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.match()).isEqualTo(Match.DIFFERS);
                    assertThat(line.differences()).containsExactly(Difference.DATE);
                    assertThat(line.accounts()).isEmpty();
                });
    }

    @Test
    void anotherAccountIsADifferenceOfAccountAlone() {
        Map<String, Long> other = Map.of("4600", 500L, "1940", -500L);
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY, 1, other)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.differences()).containsExactly(Difference.ACCOUNT);
                    assertThat(line.accounts())
                            .containsExactly(
                                    new ComparedVoucher.Sums("4510", 500, 0),
                                    new ComparedVoucher.Sums("4600", 0, 500));
                });
    }

    @Test
    void anotherSumIsADifferenceOfAmountAlone() {
        Map<String, Long> other = Map.of("4510", 501L, "1940", -501L);
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY, 1, other)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.differences()).containsExactly(Difference.AMOUNT);
                    assertThat(line.ledgerOre()).isEqualTo(500);
                    assertThat(line.booksOre()).isEqualTo(501);
                });
    }

    @Test
    void aVoucherThatTheBooksHaveTwiceIsADifferenceOfTimes() {
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY, 2, GRANT)))
                .extracting(ComparedVoucher::differences)
                .containsExactly(Set.of(Difference.TIMES));
    }

    @Test
    void everythingMayDifferAtOnce() {
        Map<String, Long> other = Map.of("4600", 400L, "1940", -400L);
        assertThat(compare(ledger(7, DAY, GRANT), books(7L, DAY.minusDays(1), 3, other)))
                .extracting(ComparedVoucher::differences)
                .containsExactly(Set.of(Difference.values()));
    }

    @Test
    void whatOneSideLacksIsOnTheOtherAlone() {
        assertThat(compare(ledger(7, DAY, GRANT), books(8L, DAY, 1, GRANT)))
                .extracting(ComparedVoucher::number, ComparedVoucher::match)
                .containsExactly(tuple(7L, Match.ONLY_IN_LEDGER), tuple(8L, Match.ONLY_IN_BOOKS));
    }

    @Test
    void aNumberThatIsNoneOfOursIsInTheBooksAlone() {
        assertThat(Comparison.of(FEBRUARY, List.of(), List.of(books(null, DAY, 1, GRANT))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.match()).isEqualTo(Match.ONLY_IN_BOOKS);
                    assertThat(line.number()).isNull();
                    assertThat(line.accounts()).hasSize(2);
                });
    }

    @Test
    void ofSeveralWithTheNumberTheOneMostAlikeIsComparedAndTheRestIsExtra() {
        Map<String, Long> other = Map.of("4510", 1L, "1940", -1L);
        List<ComparedVoucher> lines =
                Comparison.of(
                        FEBRUARY,
                        List.of(ledger(7, DAY, GRANT)),
                        List.of(
                                books(7L, DAY, 1, other),
                                books(7L, DAY.plusDays(1), 1, GRANT),
                                books(7L, DAY, 1, GRANT)));
        assertThat(lines)
                .extracting(ComparedVoucher::match)
                .containsExactly(Match.MATCHED, Match.ONLY_IN_BOOKS, Match.ONLY_IN_BOOKS);
    }

    @Test
    void theSameSumsCountMoreThanTheSameDay() {
        Map<String, Long> other = Map.of("4510", 1L, "1940", -1L);
        List<ComparedVoucher> lines =
                Comparison.of(
                        FEBRUARY,
                        List.of(ledger(7, DAY, GRANT)),
                        List.of(books(7L, DAY, 1, other), books(7L, DAY.plusDays(1), 1, GRANT)));
        assertThat(lines.getFirst().differences()).containsExactly(Difference.DATE);
    }

    @Test
    void aVoucherOfTheLastDayCountsAndOneOfTheNextDayDoesNot() {
        LocalDate last = LocalDate.of(2026, 2, 28);
        assertThat(
                        Comparison.of(
                                FEBRUARY,
                                List.of(ledger(1, last, GRANT), ledger(2, last.plusDays(1), GRANT)),
                                List.of(
                                        books(3L, last, 1, GRANT),
                                        books(4L, last.plusDays(1), 1, GRANT))))
                .extracting(ComparedVoucher::number)
                .containsExactly(1L, 3L);
        LocalDate first = LocalDate.of(2026, 2, 1);
        assertThat(
                        Comparison.of(
                                FEBRUARY,
                                List.of(
                                        ledger(1, first, GRANT),
                                        ledger(2, first.minusDays(1), GRANT)),
                                List.of()))
                .extracting(ComparedVoucher::number)
                .containsExactly(1L);
    }

    @Test
    void aVoucherThatTheBooksHaveInAnotherMonthIsFoundFromEitherMonth() {
        Booked ours = ledger(7, DAY, GRANT);
        Booked theirs = books(7L, LocalDate.of(2026, 3, 2), 1, GRANT);
        for (Months month : List.of(FEBRUARY, new Months(2026, 3, 3))) {
            assertThat(Comparison.of(month, List.of(ours), List.of(theirs)))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.differences()).containsExactly(Difference.DATE));
        }
        assertThat(Comparison.of(new Months(2026, 1, 1), List.of(ours), List.of(theirs))).isEmpty();
    }

    @Test
    void noMoreThanAHundredAccountsOfAVoucherAreKept() {
        Map<String, Long> many = new HashMap<>();
        for (int account = 6000; account < 6101; account++) {
            many.put(Integer.toString(account), 1L);
        }
        assertThat(compare(ledger(7, DAY, many), books(8L, DAY, 1, GRANT)).getFirst().accounts())
                .hasSize(100)
                .first()
                .isEqualTo(new ComparedVoucher.Sums("6000", 1, 0));
    }

    @Test
    void aPeriodHasFiftyThousandVouchersAndNotOneMore() {
        Booked extra = books(null, DAY, 1, GRANT);
        assertThat(Comparison.of(FEBRUARY, List.of(), Collections.nCopies(50_000, extra)))
                .hasSize(50_000);
        assertThatThrownBy(() ->
                        Comparison.of(FEBRUARY, List.of(), Collections.nCopies(50_001, extra)))
                .isInstanceOf(ReconciliationRule.TooMany.class);
    }

    private static List<ComparedVoucher> compare(Booked ledger, Booked books) {
        return Comparison.of(FEBRUARY, List.of(ledger), List.of(books));
    }

    private static Booked ledger(long number, LocalDate day, Map<String, Long> sums) {
        return Booked.inLedger(number, day, sums);
    }

    private static Booked books(
            @Nullable Long number, LocalDate day, int times, Map<String, Long> sums) {
        return Booked.inBooks(number, day, times, sums);
    }
}

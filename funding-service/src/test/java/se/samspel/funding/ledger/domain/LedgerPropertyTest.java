package se.samspel.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.ledger.domain.AChart.ASSOCIATION;
import static se.samspel.funding.ledger.domain.AChart.CHART;
import static se.samspel.funding.ledger.domain.AChart.NOW;
import static se.samspel.funding.ledger.domain.AChart.identity;
import static se.samspel.funding.ledger.domain.AChart.line;
import static se.samspel.funding.ledger.domain.AChart.voucher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IllegalMove;

/** Whatever is booked, reversed, closed and opened in whichever order. */
class LedgerPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final List<String> ACCOUNTS =
            List.of("1510", "1940", "2010", "2560", "3511", "4510", "6010");

    /** One act; what each number means depends on the kind. */
    record Act(String kind, int day, int one, int other, int amount) {

        LocalDate on() {
            return FIRST.plusDays(day);
        }

        void tryOn(ReplayedLedger ledger) {
            try {
                actOn(ledger);
            } catch (BrokenRule | IllegalMove refused) {
                // A refused act leaves the ledger as it was.
            }
        }

        private void actOn(ReplayedLedger ledger) {
            switch (kind) {
                case "close" -> change(ledger, PeriodState.CLOSED);
                case "reopen" -> change(ledger, PeriodState.OPEN);
                case "reverse" -> reverse(ledger);
                case "open" -> open(ledger);
                default ->
                        ledger.book(
                                voucher(
                                        on(),
                                        line(ACCOUNTS.get(one), amount),
                                        line(ACCOUNTS.get(other), -amount)));
            }
        }

        private void change(ReplayedLedger ledger, PeriodState to) {
            ledger.period(YearMonth.from(on())).change(new PeriodChange(to, "x", "e", NOW));
        }

        private void reverse(ReplayedLedger ledger) {
            if (!ledger.vouchers().isEmpty()) {
                Voucher chosen = ledger.vouchers().get(amount % ledger.vouchers().size());
                LocalDate day = chosen.kind() == VoucherKind.OPENING ? chosen.bookedOn() : on();
                if (ledger.period(YearMonth.from(day)).state() == PeriodState.OPEN) {
                    ledger.book(chosen.reversal(identity(), day, "Fel"));
                }
            }
        }

        private void open(ReplayedLedger ledger) {
            int year = on().getYear();
            if (!ledger.isOpened(year)) {
                var lines = OpeningBalances.carriedForward(ledger.closings(year - 1, ACCOUNTS));
                var opening = new OpeningBalances(ASSOCIATION, year, UUID.randomUUID(), lines);
                ledger.book(Voucher.opening(identity(), opening, CHART));
            }
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var kinds =
                Arbitraries.of(
                        "book", "book", "book", "book", "reverse", "close", "reopen", "open");
        var account = Arbitraries.integers().between(0, ACCOUNTS.size() - 1);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, DAYS),
                        account,
                        account,
                        Arbitraries.integers().between(1, 100_000))
                .as(Act::new)
                .list()
                .ofMaxSize(60);
    }

    private static ReplayedLedger after(List<Act> acts) {
        var ledger = new ReplayedLedger();
        acts.forEach(act -> act.tryOn(ledger));
        return ledger;
    }

    @Property(tries = 300)
    void everyLedgerIsBalanced(@ForAll("acts") List<Act> acts) {
        ReplayedLedger ledger = after(acts);
        for (Voucher voucher : ledger.vouchers()) {
            assertThat(voucher.postings().stream().mapToLong(Posting::amountOre).sum()).isZero();
        }
        for (int year = 2024; year <= 2026; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (ledger.isOpened(year)) {
                assertThat(ACCOUNTS.stream().mapToLong(each -> ledger.balance(each, end)).sum())
                        .isZero();
            }
        }
    }

    @Property(tries = 300)
    void sumsOfDaysAndMonthsEqualTheReplay(
            @ForAll("acts") List<Act> acts, @ForAll("days") int day) {
        ReplayedLedger ledger = after(acts);
        var totals = new DayAndMonthTotals();
        ledger.vouchers().forEach(totals::add);
        LocalDate on = FIRST.plusDays(day);
        for (String account : ACCOUNTS) {
            assertThat(totals.of(account, Span.of(ledger.since(account, on.getYear()), on)))
                    .isEqualTo(ledger.balance(account, on));
        }
    }

    @Property(tries = 300)
    void aReversedVoucherLeavesNothing(@ForAll("acts") List<Act> acts) {
        ReplayedLedger ledger = after(acts);
        LocalDate last = FIRST.plusDays(DAYS);
        List<Voucher> standing =
                ledger.vouchers().stream()
                        .filter(each -> each.kind() != VoucherKind.REVERSAL)
                        .filter(each -> each.reversedBy() == null)
                        .toList();
        for (String account : ACCOUNTS) {
            assertThat(sum(ledger.vouchers(), account)).isEqualTo(sum(standing, account));
        }
        assertThat(standing).allMatch(each -> !each.bookedOn().isAfter(last));
    }

    @Property(tries = 300)
    void aPeriodIsReadInWholeMonthsWhereThereAreAny(
            @ForAll("days") int first, @ForAll("days") int second) {
        LocalDate from = FIRST.plusDays(Math.min(first, second));
        LocalDate to = FIRST.plusDays(Math.max(first, second));
        Span span = Span.of(from, to);
        assertThat(span.from()).isEqualTo(from);
        assertThat(span.until()).isEqualTo(to.plusDays(1));
        assertThat(List.of(span.from(), span.wholeFrom(), span.wholeUntil(), span.until()))
                .isSorted();
        if (span.wholeFrom().isBefore(span.wholeUntil())) {
            assertThat(span.wholeFrom().getDayOfMonth()).isOne();
            assertThat(span.wholeUntil().getDayOfMonth()).isOne();
            assertThat(from.plusMonths(1)).isAfter(span.wholeFrom());
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS);
    }

    private static long sum(List<Voucher> vouchers, String account) {
        return vouchers.stream()
                .flatMap(each -> each.postings().stream())
                .filter(posting -> posting.account().equals(account))
                .mapToLong(Posting::amountOre)
                .sum();
    }
}

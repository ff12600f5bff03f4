package se.samspel.funding.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samspel.kit.value.Money;

/** A ledger in memory whose balances are read from its vouchers, one after the other. */
final class ReplayedLedger {

    private final List<Voucher> vouchers = new ArrayList<>();
    private final Map<YearMonth, AccountingPeriod> periods = new HashMap<>();

    void book(Voucher voucher) {
        if (period(YearMonth.from(voucher.bookedOn())).state() == PeriodState.CLOSED) {
            throw AccountingPeriod.closed();
        }
        vouchers.add(voucher);
    }

    AccountingPeriod period(YearMonth month) {
        return periods.computeIfAbsent(
                month, key -> new AccountingPeriod(PeriodKey.of(AChart.ASSOCIATION, key)));
    }

    boolean isOpened(int year) {
        return vouchers.stream()
                .anyMatch(each ->
                        each.kind() == VoucherKind.OPENING
                                && each.year() == year
                                && each.reversedBy() == null);
    }

    List<Voucher> vouchers() {
        return vouchers;
    }

    /** At the end of the day. */
    long balance(String account, LocalDate on) {
        LocalDate since = since(account, on.getYear());
        return vouchers.stream()
                .filter(each -> !each.bookedOn().isBefore(since) && !each.bookedOn().isAfter(on))
                .flatMap(each -> each.postings().stream())
                .filter(posting -> posting.account().equals(account))
                .mapToLong(Posting::amountOre)
                .sum();
    }

    /** The first day that counts in a balance of the year. */
    LocalDate since(String account, int year) {
        if (!AccountNumber.isOfBalanceSheet(account)) {
            return LocalDate.of(year, 1, 1);
        }
        return IntStream.iterate(year, each -> each >= 2000, each -> each - 1)
                .filter(this::isOpened)
                .mapToObj(each -> LocalDate.of(each, 1, 1))
                .findFirst()
                .orElse(LocalDate.of(2000, 1, 1));
    }

    List<OpeningBalances.Closing> closings(int year, List<String> accounts) {
        return accounts.stream()
                .map(account ->
                        new OpeningBalances.Closing(
                                account,
                                Money.ofOre(balance(account, LocalDate.of(year, 12, 31))),
                                "",
                                ""))
                .toList();
    }
}

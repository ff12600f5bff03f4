package se.samspel.funding.reconciliation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares accounts month by month: those that our vouchers post on and those that are mapped. */
public final class AccountMonths {

    static final int MOST = 10_000;

    private final Months period;
    private final Map<String, Map<Integer, Row>> rows = new TreeMap<>();

    private AccountMonths(Months period) {
        this.period = period;
    }

    /**
     * What the books came to on an account in a month; a voucher of ours that stands twice once.
     */
    public record BooksSum(String account, int month, long ore) {}

    /**
     * What is compared.
     *
     * @param ledger vouchers of our ledger
     * @param own those that the books have
     * @param sums all that the books have on accounts of result
     */
    public record Sides(List<Booked> ledger, List<Booked> own, List<BooksSum> sums) {}

    private static final class Row {
        private long ledger;
        private long own;
        private long repeated;
        private long books;
    }

    /**
     * By account and month, all but those with nothing on either side.
     *
     * @param mapped which other accounts of the books are shown
     */
    public static List<AccountMonth> of(Months period, Sides sides, Predicate<String> mapped) {
        var months = new AccountMonths(period);
        sides.ledger().forEach(months::addLedger);
        sides.own().forEach(months::addOwn);
        months.addBooks(sides.sums(), mapped);
        return months.all();
    }

    private void addLedger(Booked voucher) {
        if (period.hold(voucher.day())) {
            voucher.sums()
                    .forEach((account, ore) ->
                            row(account, voucher.day().getMonthValue()).ledger += ore);
        }
    }

    private void addOwn(Booked voucher) {
        if (period.hold(voucher.day())) {
            voucher.sums()
                    .forEach((account, ore) -> {
                        Row row = row(account, voucher.day().getMonthValue());
                        row.own += ore * voucher.times();
                        row.repeated += ore * (voucher.times() - 1);
                    });
        }
    }

    private void addBooks(List<BooksSum> sums, Predicate<String> mapped) {
        Set<String> ours = new HashSet<>(rows.keySet());
        Map<String, Boolean> shown = new HashMap<>();
        for (BooksSum sum : sums) {
            if (period.hold(sum.month())
                    && (ours.contains(sum.account())
                            || shown.computeIfAbsent(sum.account(), mapped::test))) {
                row(sum.account(), sum.month()).books += sum.ore();
            }
        }
    }

    private Row row(String account, int month) {
        return rows.computeIfAbsent(account, none -> new TreeMap<>())
                .computeIfAbsent(month, none -> new Row());
    }

    private List<AccountMonth> all() {
        List<AccountMonth> all = new ArrayList<>();
        rows.forEach((account, months) ->
                months.forEach((month, row) -> {
                    Long books = isResult(account) ? Long.valueOf(row.books + row.repeated) : null;
                    if (row.ledger != 0 || row.own != 0 || (books != null && books != 0)) {
                        all.add(new AccountMonth(account, month, row.ledger, row.own, books));
                    }
                }));
        if (all.size() > MOST) {
            throw new ReconciliationRule.TooMany();
        }
        return List.copyOf(all);
    }

    /** Costs and income are in the classes 3 to 9. */
    private static boolean isResult(String account) {
        return account.charAt(0) >= '3';
    }
}

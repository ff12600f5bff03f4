package se.samspel.funding.reconciliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as both sides have it.
 *
 * @param ledgerDay null where our ledger hasn't got it
 * @param booksDay null where the books haven't got it
 * @param times how often it stands in the books
 * @param ledgerOre what it turns over in our ledger
 * @param accounts those that differ, at most a hundred
 */
public record ComparedVoucher(
        Match match,
        @Nullable Long number,
        @Nullable LocalDate ledgerDay,
        @Nullable LocalDate booksDay,
        int times,
        long ledgerOre,
        long booksOre,
        Set<Difference> differences,
        List<Sums> accounts) {

    // Nobody reads more of one voucher.
    static final int MOST_ACCOUNTS = 100;

    /** What an account of the voucher comes to on each side. */
    public record Sums(String account, long ledgerOre, long booksOre) {}

    static ComparedVoucher of(Booked ledger, Booked books) {
        List<Sums> accounts = differing(ledger, books);
        Set<Difference> differences = differences(ledger, books, accounts);
        return new ComparedVoucher(
                differences.isEmpty() ? Match.MATCHED : Match.DIFFERS,
                ledger.number(),
                ledger.day(),
                books.day(),
                books.times(),
                ledger.turnoverOre(),
                books.turnoverOre(),
                differences,
                most(accounts));
    }

    static ComparedVoucher onlyInLedger(Booked ledger) {
        return new ComparedVoucher(
                Match.ONLY_IN_LEDGER,
                ledger.number(),
                ledger.day(),
                null,
                0,
                ledger.turnoverOre(),
                0,
                Set.of(),
                most(
                        ledger.sums().entrySet().stream()
                                .map(sum -> new Sums(sum.getKey(), sum.getValue(), 0))
                                .toList()));
    }

    static ComparedVoucher onlyInBooks(Booked books) {
        return new ComparedVoucher(
                Match.ONLY_IN_BOOKS,
                books.number(),
                null,
                books.day(),
                books.times(),
                0,
                books.turnoverOre(),
                Set.of(),
                most(
                        books.sums().entrySet().stream()
                                .map(sum -> new Sums(sum.getKey(), 0, sum.getValue()))
                                .toList()));
    }

    private static List<Sums> differing(Booked ledger, Booked books) {
        var accounts = new TreeSet<>(ledger.sums().keySet());
        accounts.addAll(books.sums().keySet());
        List<Sums> differing = new ArrayList<>();
        for (String account : accounts) {
            var sums =
                    new Sums(
                            account,
                            ledger.sums().getOrDefault(account, 0L),
                            books.sums().getOrDefault(account, 0L));
            if (sums.ledgerOre() != sums.booksOre()) {
                differing.add(sums);
            }
        }
        return differing;
    }

    private static Set<Difference> differences(Booked ledger, Booked books, List<Sums> accounts) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        if (!ledger.day().equals(books.day())) {
            found.add(Difference.DATE);
        }
        for (Sums sums : accounts) {
            boolean onBoth = sums.ledgerOre() != 0 && sums.booksOre() != 0;
            found.add(onBoth ? Difference.AMOUNT : Difference.ACCOUNT);
        }
        if (books.times() > 1) {
            found.add(Difference.TIMES);
        }
        return found;
    }

    private static List<Sums> most(List<Sums> accounts) {
        return accounts.stream().limit(MOST_ACCOUNTS).toList();
    }
}

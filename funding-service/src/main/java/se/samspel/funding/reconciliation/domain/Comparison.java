package se.samspel.funding.reconciliation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the year's vouchers of our ledger and those of ours in the books beside each other. A
 * voucher counts where either side has it in the period: one that the books have dated into the
 * next month is found there and differs, rather than to be missing twice.
 */
public final class Comparison {

    static final int MOST = 50_000;

    private final Months period;
    private final Map<@Nullable Long, List<Booked>> books = new HashMap<>();
    private final List<ComparedVoucher> compared = new ArrayList<>();

    private Comparison(Months period, List<Booked> books) {
        this.period = period;
        for (Booked voucher : books) {
            this.books.computeIfAbsent(voucher.number(), none -> new ArrayList<>()).add(voucher);
        }
    }

    /**
     * By number, those without one last.
     *
     * @param ledger the whole year's, each number once
     * @param books the whole year's; a number twice where two vouchers give themselves out for it
     */
    public static List<ComparedVoucher> of(Months period, List<Booked> ledger, List<Booked> books) {
        var comparison = new Comparison(period, books);
        ledger.forEach(comparison::compare);
        comparison.books.values().forEach(comparison::alone);
        if (comparison.compared.size() > MOST) {
            throw new ReconciliationRule.TooMany();
        }
        comparison.compared.sort(IN_ORDER);
        return List.copyOf(comparison.compared);
    }

    private static final Comparator<ComparedVoucher> IN_ORDER =
            Comparator.comparing(
                            ComparedVoucher::number,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ComparedVoucher::match)
                    .thenComparing(
                            ComparedVoucher::booksDay,
                            Comparator.nullsFirst(Comparator.naturalOrder()));

    private void compare(Booked voucher) {
        List<Booked> found = books.get(voucher.number());
        if (found == null || found.isEmpty()) {
            if (period.hold(voucher.day())) {
                compared.add(ComparedVoucher.onlyInLedger(voucher));
            }
            return;
        }
        Booked nearest = nearest(voucher, found);
        found.remove(nearest);
        if (period.hold(voucher.day()) || period.hold(nearest.day())) {
            compared.add(ComparedVoucher.of(voucher, nearest));
        }
    }

    /** Of several that give themselves out for it the one that has most in common with it. */
    private static Booked nearest(Booked voucher, List<Booked> found) {
        Booked nearest = found.getFirst();
        for (Booked each : found) {
            if (inCommon(voucher, each) > inCommon(voucher, nearest)) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static int inCommon(Booked voucher, Booked other) {
        return (voucher.sums().equals(other.sums()) ? 2 : 0)
                + (voucher.day().equals(other.day()) ? 1 : 0);
    }

    private void alone(List<Booked> rest) {
        rest.stream()
                .filter(voucher -> period.hold(voucher.day()))
                .map(ComparedVoucher::onlyInBooks)
                .forEach(compared::add);
    }
}

package se.samspel.funding.sie.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares a file's totals with each other and with its vouchers. Programs that export an open year
 * differ in it without being wrong, so it is told, not refused.
 */
final class Consistency {

    // Enough to see what it is about.
    private static final int MOST_FINDINGS = 100;

    // A thousand accounts in each month of ten years; a file with more is told nothing.
    private static final int MOST_SUMS = 120_000;

    private static final class Sums {
        private long opening;
        private long closing;
        private long closingBefore;
        private long result;
        private boolean hasResult;
        private boolean hasClosing;
    }

    private record Posted(String account, YearMonth month) {}

    private final Map<String, Sums> accounts = new TreeMap<>();
    private final Map<Posted, Long> posted = new HashMap<>();
    private boolean yearBefore;
    private boolean vouchers;
    private boolean overflown;

    void balance(Balance balance) {
        Sums sums = accounts.computeIfAbsent(balance.account(), account -> new Sums());
        if (balance.yearIndex() == -1 && balance.kind() == BalanceKind.UB) {
            sums.closingBefore = balance.ore();
            yearBefore = true;
        }
        if (balance.yearIndex() != 0) {
            return;
        }
        switch (balance.kind()) {
            case IB -> sums.opening = balance.ore();
            case UB -> {
                sums.closing = balance.ore();
                sums.hasClosing = true;
            }
            case RES -> {
                sums.result = balance.ore();
                sums.hasResult = true;
            }
            case OIB, OUB -> {}
        }
    }

    void voucher(Voucher voucher) {
        if (posted.size() > MOST_SUMS) {
            overflown = true;
            return;
        }
        vouchers = true;
        var month = YearMonth.from(voucher.day());
        voucher.lines()
                .forEach(line ->
                        posted.merge(new Posted(line.account(), month), line.ore(), Long::sum));
    }

    List<Finding> findings(List<FiscalYear> years) {
        Map<String, Long> ofYear = new TreeMap<>();
        years.stream()
                .filter(year -> year.index() == 0)
                .forEach(year ->
                        posted.forEach((key, ore) -> {
                            if (year.contains(key.month().atDay(1))
                                    || year.contains(key.month().atEndOfMonth())) {
                                ofYear.merge(key.account(), ore, Long::sum);
                            }
                        }));
        List<Finding> findings = new ArrayList<>();
        accounts.forEach((account, sums) -> compare(account, sums, ofYear, findings));
        return findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void compare(
            String account, Sums sums, Map<String, Long> ofYear, List<Finding> findings) {
        boolean comparable = vouchers && !overflown;
        long moved = ofYear.getOrDefault(account, 0L);
        if (yearBefore && sums.opening != sums.closingBefore) {
            findings.add(
                    new Finding(
                            Finding.Kind.OPENING_DIFFERS,
                            account,
                            sums.opening,
                            sums.closingBefore));
        }
        if (comparable && sums.hasClosing && sums.closing != sums.opening + moved) {
            findings.add(
                    new Finding(
                            Finding.Kind.CLOSING_DIFFERS,
                            account,
                            sums.closing,
                            sums.opening + moved));
        }
        if (comparable && sums.hasResult && sums.result != moved) {
            findings.add(new Finding(Finding.Kind.RESULT_DIFFERS, account, sums.result, moved));
        }
    }
}

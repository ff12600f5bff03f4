package se.samspel.funding.ledger.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Sums by day and by month, as the database keeps them. */
final class DayAndMonthTotals {

    private final Map<String, TreeMap<LocalDate, Long>> days = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Long>> months = new HashMap<>();

    void add(Voucher voucher) {
        LocalDate day = voucher.bookedOn();
        for (Posting posting : voucher.postings()) {
            add(days, posting, day);
            add(months, posting, day.withDayOfMonth(1));
        }
    }

    private static void add(
            Map<String, TreeMap<LocalDate, Long>> sums, Posting posting, LocalDate start) {
        sums.computeIfAbsent(posting.account(), account -> new TreeMap<>())
                .merge(start, posting.amountOre(), Long::sum);
    }

    long of(String account, Span span) {
        return sum(days, account, span.from(), span.wholeFrom())
                + sum(months, account, span.wholeFrom(), span.wholeUntil())
                + sum(days, account, span.wholeUntil(), span.until());
    }

    private static long sum(
            Map<String, TreeMap<LocalDate, Long>> sums,
            String account,
            LocalDate from,
            LocalDate until) {
        return sums.getOrDefault(account, new TreeMap<>()).subMap(from, until).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}

package se.samspel.funding.reconciliation.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as one side has it.
 *
 * @param number null where the books write one that our ledger never gives
 * @param times how often it stands there
 * @param sums by account in öre, debit positive; accounts that come to nothing are left out
 */
public record Booked(
        @Nullable Long number, LocalDate day, int times, SortedMap<String, Long> sums) {

    public Booked {
        var kept = new TreeMap<>(sums);
        kept.values().removeIf(ore -> ore == 0);
        sums = Collections.unmodifiableSortedMap(kept);
    }

    public static Booked inLedger(long number, LocalDate day, Map<String, Long> sums) {
        return new Booked(number, day, 1, new TreeMap<>(sums));
    }

    public static Booked inBooks(
            @Nullable Long number, LocalDate day, int times, Map<String, Long> sums) {
        return new Booked(number, day, times, new TreeMap<>(sums));
    }

    /** Of the sums that are debits. */
    long turnoverOre() {
        return sums.values().stream().mapToLong(ore -> Math.max(0, ore)).sum();
    }
}

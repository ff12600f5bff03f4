package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.OwnReference;
import se.samspel.funding.sie.domain.Voucher;
import se.samspel.funding.sie.domain.VoucherLine;

/**
 * A year's vouchers summed by account, project and day. One of our own ledger that stands in the
 * books twice, in our series and under our reference, with the same lines, counts once.
 */
final class VoucherSums {

    private final int year;
    private final Map<Key, Parts> sums = new HashMap<>();
    private final OwnVouchers own = new OwnVouchers();
    private final Map<LocalDate, Long> vouchers = new HashMap<>();
    private long ofOtherYears;

    VoucherSums(int year) {
        this.year = year;
    }

    private record Key(String account, @Nullable String object, LocalDate day) {}

    private static final class Parts {
        private long ore;
        private long own;
    }

    void add(Voucher voucher) {
        if (voucher.day().getYear() != year) {
            ofOtherYears++;
            return;
        }
        vouchers.merge(voucher.day(), 1L, Long::sum);
        Optional<OwnReference> reference = OwnReference.of(voucher);
        if (reference.isPresent() && own.meet(voucher, reference.get()) > 1) {
            return;
        }
        for (VoucherLine line : voucher.lines()) {
            if (Limits.isResult(line.account())) {
                post(line, voucher.day(), reference.isPresent());
            }
        }
    }

    private void post(VoucherLine line, LocalDate day, boolean ours) {
        var key = new Key(line.account(), Projects.of(line.objects()), day);
        Parts parts = sums.computeIfAbsent(key, none -> new Parts());
        parts.ore += line.ore();
        parts.own += ours ? line.ore() : 0;
        Limits.refuseMore(sums.size());
    }

    long countUntil(LocalDate asOf) {
        return vouchers.entrySet().stream()
                .filter(day -> !day.getKey().isAfter(asOf))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long countOutside(LocalDate asOf) {
        long all = vouchers.values().stream().mapToLong(Long::longValue).sum();
        return ofOtherYears + all - countUntil(asOf);
    }

    List<AccountSum> until(LocalDate asOf) {
        record Month(String account, @Nullable String object, int month) {}
        Map<Month, Parts> months = new LinkedHashMap<>();
        sums.forEach((key, parts) -> {
            if (!key.day().isAfter(asOf)) {
                var month = new Month(key.account(), key.object(), key.day().getMonthValue());
                Parts whole = months.computeIfAbsent(month, none -> new Parts());
                whole.ore += parts.ore;
                whole.own += parts.own;
            }
        });
        List<AccountSum> all = new ArrayList<>();
        months.forEach((month, parts) -> {
            if (parts.ore != 0 || parts.own != 0) {
                all.add(
                        new AccountSum(
                                month.account(),
                                month.object(),
                                month.month(),
                                parts.ore,
                                parts.own));
            }
        });
        return all;
    }

    List<OwnVoucher> own(LocalDate asOf) {
        return own.until(asOf);
    }

    List<OwnPosting> ownPostings(LocalDate asOf) {
        return own.postingsUntil(asOf);
    }
}

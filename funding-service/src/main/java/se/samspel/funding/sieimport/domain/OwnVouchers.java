package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.ObjectRef;
import se.samspel.funding.sie.domain.OwnReference;
import se.samspel.funding.sie.domain.Voucher;
import se.samspel.funding.sie.domain.VoucherLine;

/** The vouchers of our own ledger that a file has, each with how often it stands there. */
final class OwnVouchers {

    // Our ledger posts some hundreds a year.
    private static final int MOST = 50_000;

    private final Map<Own, Integer> met = new LinkedHashMap<>();
    private int lines;

    private record Own(String number, LocalDate day, long turnover, List<Posting> postings) {}

    private record Posting(String account, List<ObjectRef> objects, long ore) {}

    private record Key(String account, @Nullable String object) {}

    /** How often the same one has been met, this time included. */
    int meet(Voucher voucher, OwnReference reference) {
        List<Posting> postings = voucher.lines().stream().map(OwnVouchers::posting).toList();
        var own = new Own(reference.number(), voucher.day(), voucher.turnoverOre(), postings);
        int times = met.merge(own, 1, Integer::sum);
        if (times == 1) {
            lines += postings.size();
            Limits.refuseMore(lines);
        }
        if (met.size() > MOST) {
            throw new FileRule.TooMany();
        }
        return times;
    }

    private static Posting posting(VoucherLine line) {
        return new Posting(line.account(), line.objects(), line.ore());
    }

    List<OwnVoucher> until(LocalDate asOf) {
        return met.entrySet().stream()
                .filter(own -> !own.getKey().day().isAfter(asOf))
                .map(own ->
                        new OwnVoucher(
                                own.getKey().number(),
                                own.getKey().day(),
                                own.getKey().turnover(),
                                own.getValue()))
                .toList();
    }

    /** Of the same vouchers in the same order, summed by account and project. */
    List<OwnPosting> postingsUntil(LocalDate asOf) {
        List<OwnPosting> all = new ArrayList<>();
        int place = 0;
        for (Own own : met.keySet()) {
            if (!own.day().isAfter(asOf)) {
                place++;
                for (Map.Entry<Key, Long> sum : sums(own.postings()).entrySet()) {
                    Key key = sum.getKey();
                    all.add(new OwnPosting(place, key.account(), key.object(), sum.getValue()));
                }
            }
        }
        return all;
    }

    private static Map<Key, Long> sums(List<Posting> postings) {
        Map<Key, Long> sums = new LinkedHashMap<>();
        for (Posting posting : postings) {
            var key = new Key(posting.account(), Projects.of(posting.objects()));
            sums.merge(key, posting.ore(), Long::sum);
        }
        return sums;
    }
}

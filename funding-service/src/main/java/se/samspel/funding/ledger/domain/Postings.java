package se.samspel.funding.ledger.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Double entry: what the postings of one voucher must be. */
final class Postings {

    static final int FEWEST = 2;
    static final int MOST = 1_000;

    private Postings() {}

    static List<Posting> of(Booking booking, Chart chart) {
        return booking.lines().stream()
                .map(line ->
                        new Posting(
                                chart.numberOf(line.account(), booking.bookedOn()),
                                line.amount().ore(),
                                orEmpty(line.project()),
                                orEmpty(line.costCentre())))
                .toList();
    }

    static void check(List<Posting> postings) {
        if (postings.size() < FEWEST) {
            throw new LedgerRule.TooFewPostings();
        }
        if (postings.size() > MOST) {
            throw new LedgerRule.TooManyPostings();
        }
        long sum = 0;
        for (Posting posting : postings) {
            if (posting.amountOre() == 0) {
                throw new LedgerRule.ZeroPosting();
            }
            sum = Math.addExact(sum, posting.amountOre());
        }
        if (sum != 0) {
            throw new LedgerRule.Unbalanced();
        }
    }

    private static String orEmpty(@Nullable String dimension) {
        return dimension == null ? "" : dimension;
    }
}

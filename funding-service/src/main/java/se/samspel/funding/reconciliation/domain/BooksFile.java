package se.samspel.funding.reconciliation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file of the books can be reconciled with.
 *
 * @param sieType null of what is no SIE file; 4 has vouchers
 * @param asOf the day up to which it counts
 * @param ofOther whether it says that it is another company's and nobody has confirmed it
 */
public record BooksFile(
        int year, @Nullable Integer sieType, @Nullable LocalDate asOf, boolean ofOther) {

    private static final int VOUCHERS = 4;

    public void refuseUnlessFit(Months period) {
        if (year != period.year()) {
            throw new ReconciliationRule.OtherYear();
        }
        if (sieType == null || sieType != VOUCHERS) {
            throw new ReconciliationRule.NoVouchers();
        }
        if (ofOther) {
            throw new ReconciliationRule.OtherCompany();
        }
        if (asOf == null || asOf.isBefore(period.lastDay())) {
            throw new ReconciliationRule.EndsBefore();
        }
    }
}

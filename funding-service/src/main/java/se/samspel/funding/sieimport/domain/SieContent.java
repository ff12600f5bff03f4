package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.SieReading;

/**
 * What is kept of a SIE file.
 *
 * @param asOf the day up to which its amounts count
 * @param period null where an import file tells no year
 * @param vouchersOutside those of other years or after {@code asOf}
 */
public record SieContent(
        SieReading reading,
        LocalDate asOf,
        @Nullable Period period,
        long vouchers,
        long vouchersOutside,
        List<AccountSum> sums,
        List<OwnVoucher> ownVouchers,
        List<OwnPosting> ownPostings) {

    /** The fiscal year's first and last day. */
    public record Period(LocalDate from, LocalDate to) {}
}

package se.samspel.funding.sieimport.domain;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.Balance;
import se.samspel.funding.sie.domain.Finding;
import se.samspel.funding.sie.domain.FiscalYear;
import se.samspel.funding.sie.domain.Identification;
import se.samspel.funding.sie.domain.PeriodBalance;
import se.samspel.funding.sie.domain.SieHead;
import se.samspel.funding.sie.domain.SieReader;
import se.samspel.funding.sie.domain.SieReading;
import se.samspel.funding.sie.domain.SieSink;
import se.samspel.funding.sie.domain.Voucher;

/** Reads of a file what a calendar year came to, while it streams by. */
public final class SieIntake implements SieSink {

    private static final int VOUCHERS = 4;
    private static final int NO_TOTALS = Integer.MIN_VALUE;

    private final int year;
    private final VoucherSums vouchers;
    private final BalanceSums balances;
    private boolean hasBalances;

    private SieIntake(int year) {
        this.year = year;
        this.vouchers = new VoucherSums(year);
        this.balances = new BalanceSums(year);
    }

    /**
     * Sums by account, project and month.
     *
     * @throws se.samspel.funding.sie.domain.SieFault where the file is wrong
     * @throws FileRule where it is not for this year or not in kronor
     */
    public static SieContent read(InputStream file, int year) throws IOException {
        var intake = new SieIntake(year);
        return intake.content(SieReader.read(file, intake));
    }

    @Override
    public void balance(Balance balance) {
        hasBalances = true;
        balances.add(balance);
    }

    @Override
    public void periodBalance(PeriodBalance balance) {
        balances.add(balance);
    }

    @Override
    public void voucher(Voucher voucher) {
        vouchers.add(voucher);
    }

    private SieContent content(SieReading reading) {
        SieHead head = reading.head();
        if (!head.identification().scale().isInKronor()) {
            throw new FileRule.NotKronor();
        }
        FiscalYear fiscal = fiscal(head.years());
        LocalDate last = LocalDate.of(year, 12, 31);
        if (fiscal != null && fiscal.to().isBefore(last)) {
            last = fiscal.to();
        }
        LocalDate asOf = asOf(head.identification(), last);
        return new SieContent(
                reading,
                asOf,
                fiscal == null ? null : new SieContent.Period(fiscal.from(), fiscal.to()),
                vouchers.countUntil(asOf),
                vouchers.countOutside(asOf),
                isOfVouchers(head) ? vouchers.until(asOf) : balances.ofYear(index(fiscal)),
                vouchers.own(asOf),
                vouchers.ownPostings(asOf),
                doubts(reading, fiscal));
    }

    /** The one that lies in the year, else one that has its vouchers or months. */
    private @Nullable FiscalYear fiscal(List<FiscalYear> known) {
        Optional<FiscalYear> within = known.stream().filter(one -> one.isWithin(year)).findFirst();
        if (within.isPresent() || known.isEmpty() && vouchers.hasAny()) {
            return within.orElse(null);
        }
        boolean hasMonths = vouchers.hasAny() || balances.hasMonths();
        return known.stream()
                .filter(one -> hasMonths && one.meets(year))
                .max(Comparator.comparing(FiscalYear::to))
                .orElseThrow(() -> new FileRule.OtherYear(year, known));
    }

    /** A year that the file has totals of alone, as the one before, is read by those. */
    private boolean isOfVouchers(SieHead head) {
        return head.identification().type() == VOUCHERS
                && (vouchers.hasAny() || !hasBalances && !balances.hasMonths());
    }

    /** A broken year's totals are not the calendar year's: its months alone count. */
    private int index(@Nullable FiscalYear fiscal) {
        if (fiscal == null) {
            return 0;
        }
        return fiscal.isWithin(year) ? fiscal.index() : NO_TOTALS;
    }

    private Set<Doubt> doubts(SieReading reading, @Nullable FiscalYear fiscal) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        boolean ofVouchers = isOfVouchers(reading.head());
        if (ofVouchers && !hasBalances) {
            doubts.add(Doubt.IMPORT_FILE);
        }
        boolean differs =
                reading.findings().stream()
                        .anyMatch(finding -> finding.kind() == Finding.Kind.RESULT_DIFFERS);
        if (ofVouchers && differs) {
            doubts.add(Doubt.RESULT_DIFFERS);
        }
        if (fiscal != null && !fiscal.isWithin(year)) {
            doubts.add(Doubt.PART_OF_YEAR);
        }
        return doubts;
    }

    /**
     * What the file says, else the day it was made, but within the year. Programs state the year's
     * end while the year goes on: nothing later than the day it was made can stand in it.
     */
    private LocalDate asOf(Identification identification, LocalDate last) {
        LocalDate made = identification.program().generatedOn();
        LocalDate until = identification.scale().balancesUntil();
        if (until == null || until.getYear() != year) {
            if (made.getYear() < year) {
                throw new FileRule.NoDay();
            }
            until = last;
        }
        return made.getYear() == year && made.isBefore(until) ? made : until;
    }
}

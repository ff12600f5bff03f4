package se.samspel.funding.sieimport.domain;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.funding.sie.domain.Balance;
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

    private final int year;
    private final VoucherSums vouchers;
    private final BalanceSums balances;

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
        Optional<FiscalYear> fiscal =
                head.years().stream().filter(known -> known.isWithin(year)).findFirst();
        if (fiscal.isEmpty() && !head.years().isEmpty()) {
            throw new FileRule.OtherYear();
        }
        LocalDate last = fiscal.map(FiscalYear::to).orElse(LocalDate.of(year, 12, 31));
        LocalDate asOf = asOf(head.identification(), last);
        boolean ofVouchers = head.identification().type() == VOUCHERS;
        List<AccountSum> sums =
                ofVouchers
                        ? vouchers.until(asOf)
                        : balances.ofYear(fiscal.map(FiscalYear::index).orElse(0));
        return new SieContent(
                reading,
                asOf,
                fiscal.map(known -> new SieContent.Period(known.from(), known.to())).orElse(null),
                vouchers.countUntil(asOf),
                vouchers.countOutside(asOf),
                sums,
                vouchers.own(asOf),
                vouchers.ownPostings(asOf));
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

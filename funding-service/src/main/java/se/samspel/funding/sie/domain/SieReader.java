package se.samspel.funding.sie.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;

/**
 * Reads SIE of types 1 to 4, E and I, in one pass: totals and vouchers go to the sink as they come,
 * the rest is answered. Labels that SIE 4B doesn't know are passed over with their braces, as it
 * demands.
 */
public final class SieReader {

    private final FieldText characters = new FieldText();
    private final ControlSum sum = new ControlSum();
    private final Consistency consistency = new Consistency();
    private final HeadRecords head = new HeadRecords(characters);
    private final ChartRecords chart = new ChartRecords();
    private final SieScanner scanner;
    private final BalanceRecords balances;
    private final VoucherRecords vouchers;
    private boolean unknown;
    private int unknownDepth;

    private SieReader(InputStream in, SieSink sink) {
        this.scanner = new SieScanner(in, characters, sum);
        this.balances = new BalanceRecords(sink, consistency);
        this.vouchers = new VoucherRecords(sink, consistency);
    }

    /**
     * @throws SieFault at the first line that can't be what it says
     */
    public static SieReading read(InputStream in, SieSink sink) throws IOException {
        return new SieReader(in, sink).read();
    }

    /** For files small enough to hold. */
    public static SieFile readWhole(InputStream in) throws IOException {
        var whole = new Whole();
        SieReading reading = read(in, whole);
        return new SieFile(
                reading.head(),
                List.copyOf(whole.balances),
                List.copyOf(whole.periodBalances),
                List.copyOf(whole.vouchers));
    }

    private static final class Whole implements SieSink {

        private final List<Balance> balances = new ArrayList<>();
        private final List<PeriodBalance> periodBalances = new ArrayList<>();
        private final List<Voucher> vouchers = new ArrayList<>();

        @Override
        public void balance(Balance balance) {
            balances.add(balance);
        }

        @Override
        public void periodBalance(PeriodBalance balance) {
            periodBalances.add(balance);
        }

        @Override
        public void voucher(Voucher voucher) {
            vouchers.add(voucher);
        }
    }

    private SieReading read() throws IOException {
        SieElement element = scanner.next();
        while (element != null) {
            if (sum.isChecked()) {
                throw afterSum(element);
            }
            take(element);
            element = scanner.next();
        }
        vouchers.end();
        sum.end();
        SieHead read = head.head(chart.chart(), Math.max(1, scanner.line() - 1));
        return new SieReading(read, consistency.findings(read.years()), sum.isChecked());
    }

    private void take(SieElement element) {
        switch (element) {
            case SieElement.Opening brace when unknown || unknownDepth > 0 -> unknownDepth++;
            case SieElement.Closing brace when unknownDepth > 0 -> unknownDepth--;
            case SieElement.Opening brace -> vouchers.open(brace);
            case SieElement.Closing brace -> vouchers.close(brace);
            case SieRecord record when unknownDepth > 0 -> {}
            case SieRecord record -> record(record);
        }
        unknown = unknown && !(element instanceof SieElement.Opening);
    }

    private void record(SieRecord record) {
        unknown = false;
        if (record.label().equals("#KSUMMA")) {
            sum.record(record);
        } else if (vouchers.take(record) || balances.take(record)) {
            head.money(record);
        } else {
            unknown = !head.take(record) && !chart.take(record);
        }
    }

    private static SieFault afterSum(SieElement element) {
        return new SieFault(
                "after-checksum",
                element.line(),
                "",
                Text.of(
                        "efter den avslutande #KSUMMA får inget mer stå.",
                        "nothing may follow the closing #KSUMMA."));
    }
}

package se.samspel.funding.sie.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * A voucher's records. A line added later stands twice, as #RTRANS and for older programs as an
 * identical #TRANS after it, and counts once; a line taken away, #BTRANS, doesn't count.
 */
final class VoucherRecords {

    private static final int MOST_LINES = 100_000;

    private final SieSink sink;
    private final Consistency consistency;
    private @Nullable SieRecord voucher;
    private @Nullable VoucherLine addedLater;
    private boolean open;
    private List<VoucherLine> lines = new ArrayList<>();

    VoucherRecords(SieSink sink, Consistency consistency) {
        this.sink = sink;
        this.consistency = consistency;
    }

    /** False where the record is none of these. */
    boolean take(SieRecord record) {
        switch (record.label()) {
            case "#VER" -> begin(record);
            case "#TRANS" -> posted(record, line(record));
            case "#RTRANS" -> {
                VoucherLine line = line(record);
                countAddedLater();
                addedLater = line;
            }
            case "#BTRANS" -> line(record);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(SieRecord record) {
        end();
        record.day(2);
        voucher = record;
    }

    void open(SieElement brace) {
        if (voucher == null || open) {
            throw stray(brace);
        }
        open = true;
    }

    void close(SieElement brace) {
        SieRecord record = voucher;
        if (record == null || !open) {
            throw stray(brace);
        }
        countAddedLater();
        long sum = lines.stream().mapToLong(VoucherLine::ore).sum();
        if (sum != 0) {
            throw record.fault(
                    "unbalanced",
                    Text.of(
                            "verifikationens poster ska bli noll men blir "
                                    + SieAmount.write(sum)
                                    + " kr. Rätta den i ekonomisystemet och exportera på nytt.",
                            "the voucher's lines must come to nought but come to SEK "
                                    + SieAmount.write(sum)
                                    + ". Mend it in the books and export anew."));
        }
        var read =
                new Voucher(
                        record.text(0).strip(),
                        record.text(1).strip(),
                        record.day(2),
                        record.text(3),
                        record.optionalDay(4),
                        List.copyOf(lines));
        consistency.voucher(read);
        sink.voucher(read);
        voucher = null;
        open = false;
        lines = new ArrayList<>();
    }

    /** A program forgets the opening brace where there is no doubt: right after the voucher. */
    private VoucherLine line(SieRecord record) {
        open = open || voucher != null;
        if (!open) {
            throw record.fault(
                    "no-voucher",
                    Text.of(
                            "posten står inte inom en verifikations klamrar.",
                            "the line stands outside a voucher's braces."));
        }
        // A missing list is written {}; some programs leave it out.
        int amountAt = record.hasObjects(1) ? 2 : 1;
        return new VoucherLine(
                record.account(0),
                record.objects(1),
                record.amount(amountAt),
                record.optionalDay(amountAt + 1),
                record.text(amountAt + 2),
                record.quantity(amountAt + 3));
    }

    private void posted(SieRecord record, VoucherLine line) {
        if (addedLater != null && line.postsAs(addedLater)) {
            addedLater = null;
        }
        countAddedLater();
        lines.add(line);
        if (lines.size() > MOST_LINES) {
            throw record.fault(
                    "too-many",
                    Text.of(
                            "verifikationen har orimligt många poster.",
                            "the voucher has unreasonably many lines."));
        }
    }

    /** One without its identical #TRANS is the only record of its line. */
    private void countAddedLater() {
        if (addedLater != null) {
            lines.add(addedLater);
            addedLater = null;
        }
    }

    /** At the next voucher or the end of the file. */
    void end() {
        if (voucher != null) {
            throw voucher.fault(
                    "voucher-open",
                    Text.of(
                            "verifikationens poster saknas eller saknar avslutande klammer.",
                            "the voucher's lines are missing or have no closing brace."));
        }
    }

    private static SieFault stray(SieElement brace) {
        return new SieFault(
                "stray-brace",
                brace.line(),
                "",
                Text.of("klammern hör inte till någon #VER.", "the brace belongs to no #VER."));
    }
}

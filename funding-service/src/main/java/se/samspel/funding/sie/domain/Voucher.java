package se.samspel.funding.sie.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * #VER with what it posts; the lines' sum is nought. The text may name a person: it is read for our
 * own references and never stored, signatures are not even read.
 */
public record Voucher(
        String series,
        String number,
        LocalDate day,
        String text,
        @Nullable LocalDate registeredOn,
        List<VoucherLine> lines) {

    /** Of all its debits. */
    public long turnoverOre() {
        return lines.stream().mapToLong(line -> Math.max(0, line.ore())).sum();
    }
}

package se.samspel.funding.reconciliation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was compared and what came of it, as it was then.
 *
 * @param fileFingerprint SHA-256 of the file of the books
 * @param ledgerNumber the last number that our ledger had given in the year
 */
public record Snapshot(
        Months period,
        String fileFingerprint,
        long ledgerNumber,
        List<ComparedVoucher> vouchers,
        List<AccountMonth> accounts) {

    public int count(Match match) {
        return (int) vouchers.stream().filter(voucher -> voucher.match() == match).count();
    }

    /** SHA-256 of all of it: another figure is another sum. */
    public String checksum() {
        var written = new StringBuilder();
        write(written, period.year(), period.from(), period.to(), fileFingerprint, ledgerNumber);
        for (ComparedVoucher voucher : vouchers) {
            write(
                    written,
                    voucher.match(),
                    voucher.number(),
                    voucher.ledgerDay(),
                    voucher.booksDay(),
                    voucher.times(),
                    voucher.ledgerOre(),
                    voucher.booksOre(),
                    voucher.differences().stream().sorted().toList());
            for (ComparedVoucher.Sums sums : voucher.accounts()) {
                write(written, sums.account(), sums.ledgerOre(), sums.booksOre());
            }
        }
        for (AccountMonth month : accounts) {
            write(
                    written,
                    month.account(),
                    month.month(),
                    month.ledgerOre(),
                    month.ownOre(),
                    month.booksOre());
        }
        return sha256(written.toString());
    }

    private static void write(StringBuilder written, @Nullable Object... fields) {
        for (Object field : fields) {
            written.append(field == null ? "" : field).append(';');
        }
        written.append('\n');
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

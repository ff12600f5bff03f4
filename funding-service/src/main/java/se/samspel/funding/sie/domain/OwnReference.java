package se.samspel.funding.sie.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A voucher of our own ledger, met again in the books: in our series, or in another one with our
 * reference in its text because the accounting system numbered it anew.
 */
public record OwnReference(String number) {

    public static final String SERIES = "SP";

    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}])SP-([0-9]{1,9})(?![\\p{L}\\p{N}])");

    public String written() {
        return SERIES + "-" + number;
    }

    public static Optional<OwnReference> of(Voucher voucher) {
        if (voucher.series().toUpperCase(Locale.ROOT).equals(SERIES)) {
            return Optional.of(new OwnReference(voucher.number()));
        }
        Matcher found = IN_TEXT.matcher(voucher.text());
        return found.find() ? Optional.of(new OwnReference(found.group(1))) : Optional.empty();
    }
}

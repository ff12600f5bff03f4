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

    private static final String NUMBER = "[0-9]{1,9}";
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}])SP-(" + NUMBER + ")(?![\\p{L}\\p{N}])");

    public String written() {
        return SERIES + "-" + number;
    }

    /**
     * By a number that ours can have: what else stands there may be a person's, and is not kept.
     */
    public static Optional<OwnReference> of(Voucher voucher) {
        if (voucher.series().toUpperCase(Locale.ROOT).equals(SERIES)
                && voucher.number().matches(NUMBER)) {
            return Optional.of(new OwnReference(voucher.number()));
        }
        Matcher found = IN_TEXT.matcher(voucher.text());
        return found.find() ? Optional.of(new OwnReference(found.group(1))) : Optional.empty();
    }
}

package se.samspel.funding.sie.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as SIE writes them: kronor, a point and at most two decimals, a minus for credit. Some
 * programs fill up with noughts.
 */
final class SieAmount {

    // Ten digits of kronor: no line of a Swedish association's books has more, and the sum of all
    // lines that a file can hold stays far below what a long holds.
    private static final Pattern FORM =
            Pattern.compile("([+-]?)0*([0-9]{0,10})(?:\\.([0-9]{0,2})0{0,8})?");

    private SieAmount() {}

    /** In öre; null for what is no such amount. */
    static @Nullable Long ore(String written) {
        Matcher found = FORM.matcher(written);
        if (!found.matches() || written.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String decimals = found.group(3) == null ? "" : found.group(3);
        String kronor = found.group(2).isEmpty() ? "0" : found.group(2);
        long ore = Long.parseLong(kronor) * 100 + Long.parseLong((decimals + "00").substring(0, 2));
        return found.group(1).equals("-") ? -ore : ore;
    }

    static String write(long ore) {
        String digits = "%03d".formatted(Math.abs(ore));
        int point = digits.length() - 2;
        String sign = ore < 0 ? "-" : "";
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }
}

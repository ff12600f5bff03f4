package se.samspel.kit.value;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written of what is no person: an identity number has no place in it (H6). */
public final class IdentityNumberInText extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?<![0-9])([0-9]{2})?([0-9]{6})[-+ ]?([0-9]{4})(?![0-9])");

    private IdentityNumberInText(String field) {
        super(
                "identity-number-in-text",
                Text.of(
                        field + " får inte innehålla ett personnummer.",
                        field + " may not hold an identity number."));
    }

    public static void refuse(String field, @Nullable String text) {
        if (text != null && isIn(text)) {
            throw new IdentityNumberInText(field);
        }
    }

    /** Whether there is a number in it that a person may have. */
    public static boolean isIn(String text) {
        return NUMBER_LIKE.matcher(text).results().anyMatch(IdentityNumberInText::isIdentityNumber);
    }

    private static boolean isIdentityNumber(MatchResult found) {
        String digits = found.group(2) + found.group(3);
        String century = found.group(1);
        return century == null
                ? isIdentityNumber("19" + digits) || isIdentityNumber("20" + digits)
                : isIdentityNumber(century + digits);
    }

    private static boolean isIdentityNumber(String digits) {
        return parses(() -> Personnummer.parse(digits))
                || parses(() -> Samordningsnummer.parse(digits));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (InvalidValue none) {
            return false;
        }
    }
}

package se.samspel.kit.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identity number (folkbokföringslagen 1991:481, 18 §): twelve digits, real date, check
 * digit.
 */
public record Personnummer(String canonical) implements PersonIdentity {

    private static final Pattern FORM = Pattern.compile("(18|19|20)\\d{10}");

    public Personnummer {
        if (!FORM.matcher(canonical).matches()
                || !CheckDigit.isRight(canonical.substring(2))
                || !isDate(canonical)) {
            throw new InvalidValue(
                    "personnummer",
                    Text.of(
                            "Personnumret ska ha tolv siffror, ett datum som finns och rätt"
                                    + " kontrollsiffra.",
                            "The personal identity number must have twelve digits, a date that"
                                    + " exists and a right check digit."));
        }
    }

    public static Personnummer parse(String text) {
        return new Personnummer(withoutHyphen(text));
    }

    @Override
    public Optional<YearMonth> birthMonth() {
        return Optional.of(
                YearMonth.of(
                        Integer.parseInt(canonical.substring(0, 4)),
                        Integer.parseInt(canonical.substring(4, 6))));
    }

    @Override
    public String toString() {
        return "Personnummer[masked]";
    }

    static String withoutHyphen(String text) {
        boolean hyphenated = text.length() == 13 && text.charAt(8) == '-';
        return hyphenated ? text.substring(0, 8) + text.substring(9) : text;
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return true;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }
}

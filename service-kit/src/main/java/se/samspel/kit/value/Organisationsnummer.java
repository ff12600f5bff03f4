package se.samspel.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A Swedish organisation number (lag 1974:174): ten digits with a check digit, the third digit at
 * least 2. Accepted with or without hyphen, answered as ten digits.
 */
public record Organisationsnummer(String digits) implements Comparable<Organisationsnummer> {

    private static final Pattern FORM = Pattern.compile("\\d{2}[2-9]\\d{7}");

    public Organisationsnummer {
        if (!FORM.matcher(digits).matches() || !CheckDigit.isRight(digits)) {
            throw new InvalidValue(
                    "organisation-number",
                    Text.of(
                            "Organisationsnumret ska ha tio siffror och rätt kontrollsiffra.",
                            "The organisation number must have ten digits and a right check"
                                    + " digit."));
        }
    }

    @JsonCreator
    public static Organisationsnummer parse(String text) {
        boolean hyphenated = text.length() == 11 && text.charAt(6) == '-';
        return new Organisationsnummer(
                hyphenated ? text.substring(0, 6) + text.substring(7) : text);
    }

    @Override
    public int compareTo(Organisationsnummer other) {
        return digits.compareTo(other.digits);
    }

    @JsonValue
    @Override
    public String toString() {
        return digits;
    }
}

package se.samspel.kit.value;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that one system gives a person who has no official one, or none that is known: it says
 * nothing of the person and means something only together with its system.
 *
 * @param canonical {@code SYSTEM:VALUE}, in capitals
 */
public record Reservnummer(String canonical) implements PersonIdentity {

    private static final Pattern FORM =
            Pattern.compile("[A-ZÅÄÖ][A-ZÅÄÖ0-9.-]{1,39}:[A-ZÅÄÖ0-9-]{3,30}");

    // An official number in this place would escape every check made of one.
    private static final Pattern OFFICIAL = Pattern.compile(".*:(\\d{6}|\\d{8})-?\\d{4}");

    public Reservnummer {
        if (!FORM.matcher(canonical).matches() || OFFICIAL.matcher(canonical).matches()) {
            throw new InvalidValue(
                    "reservnummer",
                    Text.of(
                            "Ett reservnummer har ett system (2-40 tecken) och ett värde (3-30"
                                    + " bokstäver och siffror) som inte är ett personnummer.",
                            "A reserve number has a system (2-40 characters) and a value (3-30"
                                    + " letters and digits) that is no official number."));
        }
    }

    public static Reservnummer of(String system, String value) {
        return new Reservnummer((system + ":" + value).toUpperCase(Locale.ROOT));
    }

    public String system() {
        return canonical.substring(0, canonical.indexOf(':'));
    }

    /** Without its system. */
    public String value() {
        return canonical.substring(canonical.indexOf(':') + 1);
    }

    @Override
    public Sex sex() {
        return Sex.OKANT;
    }

    @Override
    public Optional<YearMonth> birthMonth() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Reservnummer[masked]";
    }
}

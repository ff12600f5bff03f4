package se.samspel.kit.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A coordination number (lag 2022:1697): the day of birth plus 60, month 00 and day 60 where they
 * are unknown; check digit as for a personal identity number. Days that the month lacks occur (31
 * April): Skatteverket gives them out, so they are accepted. Born 1900 at the earliest, as for a
 * personal identity number.
 */
public record Samordningsnummer(String canonical) implements PersonIdentity {

    private static final Pattern FORM =
            Pattern.compile("(19|20)\\d{2}(0\\d|1[0-2])(6\\d|[78]\\d|9[01])\\d{4}");

    public Samordningsnummer {
        if (!FORM.matcher(canonical).matches() || !CheckDigit.isRight(canonical.substring(2))) {
            throw invalid();
        }
    }

    /** Of twelve digits, with or without hyphen. */
    public static Samordningsnummer parse(String text) {
        return new Samordningsnummer(WrittenNumber.withoutHyphen(text));
    }

    /**
     * Of twelve or ten digits as they are written on a day, which tells the century of ten.
     *
     * @param today in Europe/Stockholm; nobody is born after it
     */
    public static Samordningsnummer parse(String text, LocalDate today) {
        var number = new Samordningsnummer(WrittenNumber.canonical(text, today));
        if (WrittenNumber.isOfTheFuture(number.canonical, today)) {
            throw invalid();
        }
        return number;
    }

    @Override
    public Optional<YearMonth> birthMonth() {
        int month = month(canonical);
        return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year(canonical), month));
    }

    @Override
    public Optional<String> birthDay() {
        int day = Integer.parseInt(canonical.substring(6, 8)) - 60;
        boolean unknown = day == 0 || canonical.startsWith("00", 4);
        return unknown
                ? Optional.empty()
                : Optional.of(canonical.substring(0, 6) + "%02d".formatted(day));
    }

    @Override
    public String toString() {
        return "Samordningsnummer[masked]";
    }

    private static InvalidValue invalid() {
        return new InvalidValue(
                "samordningsnummer",
                Text.of(
                        "Samordningsnumret ska ha tolv eller tio siffror, födelsedagen plus 60,"
                                + " tidigast 1900 och inte efter i dag, och rätt kontrollsiffra.",
                        "The coordination number must have twelve or ten digits, the day of birth"
                                + " plus 60, 1900 at the earliest and not after today, and a right"
                                + " check digit."));
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.substring(0, 4));
    }

    private static int month(String digits) {
        return Integer.parseInt(digits.substring(4, 6));
    }
}

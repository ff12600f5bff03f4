package se.samspel.kit.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identity number (folkbokföringslagen 1991:481, 18 §): twelve digits, real date, check
 * digit. The check digit leaves the century out, so that is held to what a living person can have:
 * nobody born before 1900 is alive, and with 19 and 20 alone no change of one digit goes unseen.
 */
public record Personnummer(String canonical) implements PersonIdentity {

    private static final Pattern FORM = Pattern.compile("(19|20)\\d{10}");

    public Personnummer {
        if (!FORM.matcher(canonical).matches()
                || !CheckDigit.isRight(canonical.substring(2))
                || !isDate(canonical)) {
            throw invalid();
        }
    }

    /** Of twelve digits, with or without hyphen. */
    public static Personnummer parse(String text) {
        return new Personnummer(WrittenNumber.withoutHyphen(text));
    }

    /**
     * Of twelve or ten digits as they are written on a day, which tells the century of ten.
     *
     * @param today in Europe/Stockholm; nobody is born after it
     */
    public static Personnummer parse(String text, LocalDate today) {
        var number = new Personnummer(WrittenNumber.canonical(text, today));
        if (WrittenNumber.isOfTheFuture(number.canonical, today)) {
            throw invalid();
        }
        return number;
    }

    @Override
    public Optional<YearMonth> birthMonth() {
        return Optional.of(
                YearMonth.of(
                        Integer.parseInt(canonical.substring(0, 4)),
                        Integer.parseInt(canonical.substring(4, 6))));
    }

    @Override
    public Optional<String> birthDay() {
        return Optional.of(canonical.substring(0, 8));
    }

    @Override
    public String toString() {
        return "Personnummer[masked]";
    }

    private static InvalidValue invalid() {
        return new InvalidValue(
                "personnummer",
                Text.of(
                        "Personnumret ska ha tolv eller tio siffror, en födelsedag som finns och"
                                + " har varit, tidigast 1900, och rätt kontrollsiffra.",
                        "The personal identity number must have twelve or ten digits, a day of"
                                + " birth that exists and is past, 1900 at the earliest, and a"
                                + " right check digit."));
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

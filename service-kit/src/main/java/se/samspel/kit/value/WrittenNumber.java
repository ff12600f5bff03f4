package se.samspel.kit.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An official number as people write it: twelve digits, or ten, whose century the sign and the day
 * tell. From the year in which a person turns 100 a plus stands for the hyphen (folkbokföringslagen
 * 1991:481, 18 §); without any sign the person is younger than that.
 */
final class WrittenNumber {

    private static final Pattern TEN_DIGITS = Pattern.compile("(\\d{2})(\\d{4})([-+]?)(\\d{4})");
    private static final int UNKNOWN_OR_COORDINATED_DAY = 60;

    private WrittenNumber() {}

    /** Twelve digits; anything that isn't a way to write a number is left as it is. */
    static String canonical(String text, LocalDate today) {
        Matcher ten = TEN_DIGITS.matcher(text);
        if (!ten.matches()) {
            return withoutHyphen(text);
        }
        int youngest = latestYear(Integer.parseInt(ten.group(1)), today.getYear());
        int year = ten.group(3).equals("+") ? youngest - 100 : youngest;
        return year + ten.group(2) + ten.group(4);
    }

    static String withoutHyphen(String text) {
        boolean hyphenated = text.length() == 13 && text.charAt(8) == '-';
        return hyphenated ? text.substring(0, 8) + text.substring(9) : text;
    }

    /**
     * Whether the birth that the twelve digits tell is still to come; unknown parts count as 00.
     */
    static boolean isOfTheFuture(String canonical, LocalDate today) {
        int written = Integer.parseInt(canonical.substring(0, 8));
        boolean coordination = written % 100 >= UNKNOWN_OR_COORDINATED_DAY;
        int born = coordination ? written - UNKNOWN_OR_COORDINATED_DAY : written;
        return born > Integer.parseInt(today.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** Not after this year, and ending with the two digits. */
    private static int latestYear(int twoDigits, int thisYear) {
        return thisYear - Math.floorMod(thisYear - twoDigits, 100);
    }
}

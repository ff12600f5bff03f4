package se.samspel.reporting.quality.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.quality.domain.TimeMention.Form;
import se.samspel.reporting.quality.domain.TimeMention.Unit;

/** The ways in which Swedish and English reports write a day, a month, a season or a year. */
final class WrittenDay {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "ma[ji]", "jun", "jul", "aug", "sep", "o[kc]t",
                    "nov", "dec");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MONTH =
            "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?";

    private static final String YEAR = "(?:19|20)\\d{2,3}(?!\\d)";

    private static final List<String> ORDINALS =
            List.of(
                    "första", "andra", "tredje", "fjärde", "1:a", "2:a", "3:e", "4:e", "first",
                    "second", "third", "fourth");

    private static final int ORDINALS_OF_A_KIND = 4;

    private static final Pattern TERTIAL = Pattern.compile("t\\d|.*tertial", FLAGS);

    private static final Pattern QUARTER =
            Pattern.compile("[kq]v?\\.? ?\\d|.*(?:kvartal|quarter)", FLAGS);

    /** Each alternative is a way of writing; the longer ones first. */
    static final Pattern ANY =
            Pattern.compile(
                    ("(?<![\\p{L}\\d])(?:"
                                    + "(?<iso>(?:19|20)\\d{2}[-.]\\d{1,2}[-.]\\d{1,2}(?!\\d))"
                                    + "|(?<slash>\\d{1,2}/\\d{1,2}[ -]?@Y)"
                                    + "|(?<long>\\d{1,2}(?::[ea]|st|nd|rd|th)?\\.? @M,? @Y)"
                                    + "|(?<short>\\d{1,2}(?::[ea]|st|nd|rd|th)? @M(?![\\p{L}\\d]))"
                                    + "|(?<month>@M,? @Y)"
                                    + "|(?<part>(?:kvartal |kv\\.? ?|tertial |[qkht])\\d,? @Y|"
                                    + "(?:@O) (?:kvartalet|tertialet|halvåret|kvartal|tertial|halvår|"
                                    + "quarter(?: of)?|half(?: of)?),? @Y)"
                                    + "|(?<bare>(?:\\d{1,2}/\\d{1,2}|@M)(?=@B(?:\\d{1,2}/\\d{1,2}|"
                                    + "(?:\\d{1,2}(?::[ea])? )?@M,?)[ -]?@Y))"
                                    + "|(?<season>(?:våren|vår|sommaren|hösten|höst|vt|ht|spring|"
                                    + "summer|autumn|fall)[ -]?@Y)"
                                    + "|(?<isomonth>(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])(?![-\\d]))"
                                    + "|(?<split>(?:19|20)\\d{2}[/-]\\d{2}(?!\\d))"
                                    + "|(?<eight>(?:19|20)\\d{6}(?!\\d))"
                                    + "|(?<six>\\d{6}(?!\\d))"
                                    + "|(?<five>(?:19|20)\\d{3}(?![\\d]))"
                                    + "|(?<four>\\d{4}(?!\\d)))")
                            .replace("@O", String.join("|", ORDINALS))
                            .replace("@B", "\\s?(?:[-–—]|till(?: och med)?|t\\.?o\\.?m\\.?|to)\\s?")
                            .replace("@M", MONTH)
                            .replace("@Y", YEAR),
                    FLAGS);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final LocalDate near;

    /**
     * @param near what an ambiguous date is read closest to
     */
    WrittenDay(LocalDate near) {
        this.near = near;
    }

    /** Null where the digits are no date after all. */
    @Nullable TimeMention read(MatchResult found) {
        String words = found.group();
        List<Integer> numbers =
                NUMBER.matcher(words).results().map(each -> Integer.valueOf(each.group())).toList();
        try {
            return read(way(found), words, numbers);
        } catch (DateTimeException noSuchDay) {
            return TimeMention.impossible(near, words);
        }
    }

    private static String way(MatchResult found) {
        return found.namedGroups().entrySet().stream()
                .filter(group -> found.group(group.getValue()) != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable TimeMention read(String way, String words, List<Integer> n) {
        return switch (way) {
            case "iso" -> day(LocalDate.of(n.get(0), n.get(1), n.get(2)), words);
            case "slash" -> day(LocalDate.of(year(n.get(2)), n.get(1), n.get(0)), words);
            case "long" -> day(LocalDate.of(year(n.getLast()), month(words), n.getFirst()), words);
            case "short" -> day(LocalDate.of(near.getYear(), month(words), n.getFirst()), words);
            case "bare" -> bare(words, n);
            case "month" -> month(YearMonth.of(year(n.getLast()), month(words)), words);
            case "part" -> part(words, n);
            case "season" -> season(words, year(n.getLast()));
            case "isomonth" -> month(YearMonth.of(n.get(0), n.get(1)), words);
            case "split" -> split(words, n);
            case "eight" -> eight(words, n.getFirst());
            case "six" -> six(words, n.getFirst());
            case "five" -> five(words, n.getFirst());
            default -> four(words, n.getFirst());
        };
    }

    private static TimeMention day(LocalDate day, String words) {
        return new TimeMention(day, day, Form.POINT, Unit.DAY, words);
    }

    static TimeMention month(YearMonth month, String words) {
        return new TimeMention(month.atDay(1), month.atEndOfMonth(), Form.POINT, Unit.MONTH, words);
    }

    private static int year(int written) {
        if (written > 9999) {
            throw new DateTimeException("a year of five digits");
        }
        return written;
    }

    private static int month(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (Pattern.compile("(?<!\\p{L})" + MONTHS.get(i)).matcher(lower).find()) {
                return i + 1;
            }
        }
        throw new DateTimeException(words);
    }

    /** The first of "1/7–30/6 2023" or "juli–december 2021": of the other's year. */
    private TimeMention bare(String words, List<Integer> n) {
        return n.isEmpty()
                ? month(YearMonth.of(near.getYear(), month(words)), words)
                : day(LocalDate.of(near.getYear(), n.get(1), n.get(0)), words);
    }

    private static TimeMention part(String words, List<Integer> n) {
        int months =
                TERTIAL.matcher(words).lookingAt() ? 4 : QUARTER.matcher(words).lookingAt() ? 3 : 6;
        int number = n.size() == 2 ? n.getFirst() : ordinal(words.toLowerCase(Locale.ROOT));
        YearMonth last = YearMonth.of(year(n.getLast()), number * months);
        return season(last.minusMonths(months - 1L), last, words);
    }

    private static int ordinal(String words) {
        int place = 0;
        while (!words.startsWith(ORDINALS.get(place))) {
            place++;
        }
        return 1 + place % ORDINALS_OF_A_KIND;
    }

    private static TimeMention season(String words, int year) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("v") || lower.startsWith("spring")) {
            return season(YearMonth.of(year, 1), YearMonth.of(year, 6), words);
        }
        return lower.startsWith("s")
                ? season(YearMonth.of(year, 6), YearMonth.of(year, 8), words)
                : season(YearMonth.of(year, 7), YearMonth.of(year, 12), words);
    }

    private static TimeMention season(YearMonth first, YearMonth last, String words) {
        return new TimeMention(first.atDay(1), last.atEndOfMonth(), Form.POINT, Unit.SEASON, words);
    }

    /** 2019/20 is two years. */
    private static @Nullable TimeMention split(String words, List<Integer> n) {
        int first = n.getFirst();
        int last = first / 100 * 100 + n.getLast();
        return last != first + 1
                ? null
                : new TimeMention(
                        LocalDate.of(first, 1, 1),
                        LocalDate.of(last, 12, 31),
                        Form.SPAN,
                        Unit.YEAR,
                        words);
    }

    private static TimeMention eight(String words, int digits) {
        return day(LocalDate.of(digits / 10000, digits / 100 % 100, digits % 100), words);
    }

    /** 200630 is a day, 202006 a month; what is neither is a date only if it nearly is a day. */
    private @Nullable TimeMention six(String words, int digits) {
        int month = digits / 100 % 100;
        int day = digits % 100;
        int year = near.getYear() / 100 * 100 + digits / 10000;
        boolean dayLike = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        boolean monthLike =
                isNear(digits / 100) && day >= 1 && day <= 12 && !(dayLike && isNear(year));
        if (monthLike) {
            return month(YearMonth.of(digits / 100, day), words);
        }
        return dayLike && isNear(year) ? day(LocalDate.of(year, month, day), words) : null;
    }

    private @Nullable TimeMention five(String words, int digits) {
        return isNear(digits / 10) ? TimeMention.impossible(near, words) : null;
    }

    private @Nullable TimeMention four(String words, int digits) {
        if (!isNear(digits)) {
            return null;
        }
        LocalDate first = Year.of(digits).atDay(1);
        return new TimeMention(
                first, first.plusYears(1).minusDays(1), Form.POINT, Unit.YEAR, words);
    }

    /** A number is a year only near the report's own. */
    private boolean isNear(int year) {
        return Math.abs(near.getYear() - year) <= 12;
    }
}

package se.samspel.reporting.quality.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.quality.domain.TimeMention.Form;
import se.samspel.reporting.quality.domain.TimeMention.Unit;
import se.samspel.reporting.teamreport.domain.Period;

/** Finds the days, months and spans in what a host writes of a figure's place in its report. */
final class TimeMentions {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern BETWEEN_ENDS =
            Pattern.compile(
                    "\\s*(?:-|–|—|−|/|\\.\\.+|till(?: och med)?|t\\.? ?o\\.? ?m\\.?|to|until|through)\\s*",
                    FLAGS);

    private static final Pattern OPEN_END =
            Pattern.compile(
                    ".*(?:f(?:r)?\\.? ?o\\.? ?m\\.?|från(?: och med)?|sedan|from|since)\\s*",
                    FLAGS);

    private static final Pattern OPEN_START =
            Pattern.compile(".*(?:t\\.? ?o\\.? ?m\\.?|till och med|until|through)\\s*", FLAGS);

    /** Numbers that are no dates, by the word before or after them. */
    private static final Pattern BEFORE_OTHER_NUMBER =
            Pattern.compile(
                    ".*(?:född[ae]?(?: efter| före)?|born(?: after| before| in)?|dnr:?|"
                            + "diarienummer:?|nr\\.?|no\\.?|sidan?|page|#)\\s*",
                    FLAGS);

    private static final Pattern AFTER_OTHER_NUMBER =
            Pattern.compile(
                    "\\s*(?:%|kr\\b|kronor|tkr|mkr|sek\\b|personer|deltagare|people|participants|"
                            + "timmar|hours|st\\b|procent|percent).*",
                    FLAGS);

    private static final int LONGEST_YEARS = 100;

    private final String text;
    private final Period period;
    private final WrittenDay written;

    private TimeMentions(String text, Period period) {
        // A line break in the text ends no sentence that a date stands in.
        this.text = text.replaceAll("\\s+", " ");
        this.period = period;
        this.written = new WrittenDay(period.to());
    }

    static List<TimeMention> in(String text, Period period) {
        return new TimeMentions(text, period).all();
    }

    private List<TimeMention> all() {
        List<MatchResult> found = WrittenDay.ANY.matcher(text).results().toList();
        List<TimeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            TimeMention span = i + 1 < found.size() ? span(found.get(i), found.get(i + 1)) : null;
            TimeMention mention = span == null ? point(found.get(i)) : span;
            if (mention != null && !isOfAnotherAge(mention)) {
                mentions.add(mention);
            }
            i += span == null ? 1 : 2;
        }
        return mentions;
    }

    /** No figures are computed of days so far apart. */
    private boolean isOfAnotherAge(TimeMention mention) {
        LocalDate first = mention.first().isBefore(period.from()) ? mention.first() : period.from();
        LocalDate last = mention.last().isAfter(period.to()) ? mention.last() : period.to();
        return last.isAfter(first.plusYears(LONGEST_YEARS));
    }

    private @Nullable TimeMention span(MatchResult first, MatchResult last) {
        String between = text.substring(first.end(), last.start());
        if (!BETWEEN_ENDS.matcher(between).matches()) {
            return null;
        }
        TimeMention months = twoDigitYears(first, last);
        TimeMention start = written.read(first);
        TimeMention end = written.read(last);
        if (months != null) {
            return months;
        }
        if (start == null || end == null || start.isSpan() || end.isSpan()) {
            return null;
        }
        String words = text.substring(first.start(), last.end());
        if (start.isImpossible() || end.isImpossible()) {
            return TimeMention.impossible(period.to(), words);
        }
        LocalDate from = hasNoYear(first) ? yearOf(start, end) : start.first();
        return from.isAfter(end.last())
                ? TimeMention.impossible(period.to(), words)
                : new TimeMention(from, end.last(), Form.SPAN, end.unit(), words);
    }

    private static boolean hasNoYear(MatchResult found) {
        return found.group("short") != null || found.group("bare") != null;
    }

    /** The first of "1 januari - 30 juni 2020" has the other's year, or the one before it. */
    private static LocalDate yearOf(TimeMention start, TimeMention end) {
        LocalDate from = start.first().withYear(end.last().getYear());
        return from.isAfter(end.last()) ? from.minusYears(1) : from;
    }

    /** 1907-2006 is July 2019 to June 2020 where that is nearer than a hundred years. */
    private @Nullable TimeMention twoDigitYears(MatchResult first, MatchResult last) {
        if (first.group("four") == null || last.group("four") == null) {
            return null;
        }
        YearMonth start = month(Integer.parseInt(first.group()));
        YearMonth end = month(Integer.parseInt(last.group()));
        boolean years = written.read(first) != null && written.read(last) != null;
        return start == null || end == null || years || start.isAfter(end)
                ? null
                : new TimeMention(
                        start.atDay(1),
                        end.atEndOfMonth(),
                        Form.SPAN,
                        Unit.MONTH,
                        first.group() + "-" + last.group());
    }

    private @Nullable YearMonth month(int digits) {
        int month = digits % 100;
        int year = period.to().getYear() / 100 * 100 + digits / 100;
        return month < 1 || month > 12 || Math.abs(period.to().getYear() - year) > 12
                ? null
                : YearMonth.of(year, month);
    }

    private @Nullable TimeMention point(MatchResult found) {
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        if (isOtherNumber(found, before, after)) {
            return null;
        }
        TimeMention point = written.read(found);
        if (point == null || point.isImpossible() || hasNoYear(found)) {
            return point == null || point.isImpossible() ? point : null;
        }
        if (OPEN_START.matcher(before).matches() && !point.last().isBefore(period.from())) {
            return new TimeMention(
                    period.from(), point.last(), Form.SPAN, point.unit(), point.words());
        }
        boolean openEnd = OPEN_END.matcher(before).matches();
        return openEnd && !point.first().isAfter(period.to())
                ? new TimeMention(
                        point.first(), period.to(), Form.SPAN, point.unit(), point.words())
                : point;
    }

    private static boolean isOtherNumber(MatchResult found, String before, String after) {
        boolean digitsOnly = found.group().chars().allMatch(Character::isDigit);
        return digitsOnly
                && (BEFORE_OTHER_NUMBER.matcher(before).matches()
                        || AFTER_OTHER_NUMBER.matcher(after).matches());
    }
}

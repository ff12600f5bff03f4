package se.samspel.reporting.quality.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.quality.domain.TimeMention.Unit;
import se.samspel.reporting.teamreport.domain.Period;

/** Which days a reported figure is of, by what is written beside it, and whether they can be. */
record ReportedTime(
        ReportedFigure reported, Period period, Function<Period, PeopleFigures> figures) {

    private static final Pattern PUBLICATION =
            Pattern.compile(
                    "rapport|report|protokoll|minutes|beslut|decision|upprätta|daterad|dated|"
                            + "publicera|publish|inlämna|version|utskri|printed|bilaga|appendix|"
                            + "plan|avtal|agreement|projekt|project",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AT_START =
            Pattern.compile(
                    "periodens (?:början|start)|ingången av perioden|periodstart|period'?s? start|"
                            + "(?:start|beginning) of the period",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What the time beside a figure says.
     *
     * @param code the contradiction that the time itself is; null when it is none
     * @param compared the days whose figures it is held against
     * @param strictly whether only those days' figure will do, not the whole period's
     */
    record Decision(@Nullable Code code, @Nullable Text why, Period compared, boolean strictly) {}

    /** When in the period a figure is taken. */
    private enum Moment {
        START,
        END,
        THROUGHOUT;

        static Moment of(String figure) {
            if (figure.contains("activeAtStart")) {
                return START;
            }
            boolean end = figure.contains("AtEnd") || figure.startsWith("youngShare");
            return end ? END : THROUGHOUT;
        }
    }

    Decision decision() {
        Period span = reported.circumstances().span();
        List<TimeMention> mentions =
                span == null
                        ? TimeMentions.in(reported.words(), period)
                        : List.of(TimeMention.of(span));
        for (TimeMention mention : mentions) {
            Decision decision = isFine(mention) ? null : against(mention);
            if (decision != null) {
                return decision;
            }
        }
        List<TimeMention> inner =
                mentions.stream().filter(each -> each.isWithin(period) && !isFine(each)).toList();
        boolean whole = mentions.stream().anyMatch(each -> each.is(period));
        return whole || inner.size() != 1 ? whole() : within(inner.getFirst());
    }

    /**
     * Of a figure that is no count of people: whether its time can't be, or lies beyond these days.
     */
    Optional<Decision> beyondDays(Period allowed) {
        for (TimeMention mention : TimeMentions.in(reported.words(), period)) {
            boolean published = !mention.isSpan() && PUBLICATION.matcher(reported.words()).find();
            boolean fine = published || mention.unit() == Unit.YEAR || mention.isWithin(allowed);
            Decision impossible = mention.isImpossible() ? against(mention) : null;
            if (impossible != null) {
                return Optional.of(impossible);
            }
            if (!fine) {
                return Optional.of(claim(Code.OUTSIDE_PERIOD, outsideDays(mention)));
            }
        }
        return Optional.empty();
    }

    /** The one day that a share of those who came or left is said to be of; null when none is. */
    @Nullable LocalDate onOneDay() {
        if (Moment.of(reported.figure()) != Moment.THROUGHOUT) {
            return null;
        }
        if (AT_START.matcher(reported.words()).find()) {
            return period.from();
        }
        List<TimeMention> mentions = TimeMentions.in(reported.words(), period);
        return mentions.size() == 1 && mentions.getFirst().isDay()
                ? mentions.getFirst().first()
                : null;
    }

    private Decision whole() {
        return new Decision(null, null, period, false);
    }

    private boolean agreesOver(Period days) {
        return figures.apply(days).agree(reported);
    }

    /** The period itself, its first or last day, or the neighbouring day that means the same. */
    private boolean isFine(TimeMention mention) {
        if (mention.isImpossible()) {
            return false;
        }
        Moment moment = Moment.of(reported.figure());
        LocalDate day = mention.first();
        boolean sameStock =
                moment == Moment.START && day.equals(period.from().minusDays(1))
                        || moment == Moment.END && day.equals(period.to().plusDays(1));
        boolean edge =
                (moment != Moment.END && day.equals(period.from()))
                        || (moment != Moment.START && day.equals(period.to()));
        return mention.is(period)
                || mention.isDay() && (edge || sameStock)
                || !mention.isSpan() && mention.unit() == Unit.YEAR && !mention.isOutside(period);
    }

    private @Nullable Decision against(TimeMention mention) {
        if (mention.isImpossible()) {
            return claim(
                    Code.DATE_HEADER,
                    Text.of(
                            mention.words() + " kan inte vara ett datum",
                            mention.words() + " can't be a date"));
        }
        if (mention.isWithin(period)) {
            return null;
        }
        return mention.isOutside(period) ? elsewhere(mention) : beyond(mention);
    }

    private @Nullable Decision elsewhere(TimeMention mention) {
        boolean after = mention.first().isAfter(period.to());
        if (after && !mention.isSpan() && PUBLICATION.matcher(reported.words()).find()) {
            return null;
        }
        if (agreesOver(period)) {
            return claim(Code.DATE_HEADER, notInPeriod(mention));
        }
        if (agreesOver(at(mention))) {
            return fine(mention);
        }
        // A span of another year is an earlier report's; a lone date above a column is a mistake.
        return reported.standsUnderHeader() && !mention.isSpan()
                ? claim(Code.DATE_HEADER, notInPeriod(mention))
                : claim(Code.OUTSIDE_PERIOD, outside(mention));
    }

    private @Nullable Decision beyond(TimeMention mention) {
        boolean coarse = !mention.isSpan() && mention.unit() != Unit.DAY;
        boolean around =
                mention.unit() == Unit.YEAR
                        && !mention.first().isAfter(period.from())
                        && !mention.last().isBefore(period.to());
        if (coarse || around) {
            return null;
        }
        boolean later = mention.last().isAfter(period.to());
        return !later && agreesOver(at(mention))
                ? fine(mention)
                : claim(Code.OUTSIDE_PERIOD, outside(mention));
    }

    /** Right for the days that it says it is of. */
    private Decision fine(TimeMention mention) {
        return new Decision(null, null, at(mention), true);
    }

    private Decision within(TimeMention mention) {
        Period days = at(mention);
        if (!mention.isSpan()) {
            return new Decision(null, null, agreesOver(days) ? days : period, false);
        }
        return agreesOver(period) && !agreesOver(days)
                ? new Decision(Code.DATE_HEADER, wholePeriods(mention), days, true)
                : new Decision(null, null, days, true);
    }

    private Period at(TimeMention mention) {
        if (mention.isSpan()) {
            return mention.days();
        }
        return switch (Moment.of(reported.figure())) {
            case START ->
                    mention.first().isAfter(period.to())
                            ? mention.days()
                            : new Period(mention.first(), period.to());
            case END ->
                    mention.last().isBefore(period.from())
                            ? mention.days()
                            : new Period(period.from(), mention.last());
            case THROUGHOUT -> mention.days();
        };
    }

    private Decision claim(Code code, Text why) {
        return new Decision(code, why, period, false);
    }

    private Text wholePeriods(TimeMention mention) {
        return Text.of(
                "siffran är hela periodens, inte " + mention.words() + ":s",
                "the figure is the whole period's, not that of " + mention.words());
    }

    private Text notInPeriod(TimeMention mention) {
        return Text.of(
                mention.words() + " ligger inte i perioden " + days(period),
                mention.words() + " is not in the period " + days(period));
    }

    /** With the figure of those days that the report is about, where there are some. */
    private Text outside(TimeMention mention) {
        Text outside = outsideDays(mention);
        if (mention.isOutside(period)) {
            return outside;
        }
        Period shared =
                new Period(
                        later(mention.first(), period.from()),
                        mention.last().isBefore(period.to()) ? mention.last() : period.to());
        var computed = figures.apply(shared).value(reported.figure());
        return computed == null
                ? outside
                : Text.of(
                        outside.sv() + "; för " + days(shared) + " är den " + computed,
                        outside.en() + "; for " + days(shared) + " it is " + computed);
    }

    private Text outsideDays(TimeMention mention) {
        String days = days(mention.days());
        return Text.of(
                days + " går utanför perioden " + days(period),
                days + " reaches outside the period " + days(period));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String days(Period period) {
        return period.from() + " - " + period.to();
    }
}

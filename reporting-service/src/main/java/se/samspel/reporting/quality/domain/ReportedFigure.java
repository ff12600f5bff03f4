package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A figure as a printed report claims it.
 *
 * @param where the place in the report, in the host's own words
 * @param breakdown the parts the report gives for it, by code; empty when it gives none
 */
public record ReportedFigure(
        String figure,
        BigDecimal value,
        String where,
        Map<String, BigDecimal> breakdown,
        Circumstances circumstances) {

    private static final Pattern SHARE =
            Pattern.compile("%|procent|percent|\\bandel|\\bshare", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADER =
            Pattern.compile(
                    "tabell|kolumn|rubrik|table|column|head(er|ing)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_NOBODY =
            Pattern.compile(
                    "\\b(?:av|of|på|among|bland)\\s+(?:0|noll|ingen|inga|nobody|none|zero)(?![\\d,.\\p{L}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_DECIMALS = 12;

    /** What a report may say of a figure beside its place. */
    public record Circumstances(
            @Nullable Period span,
            @Nullable String header,
            @Nullable BigDecimal base,
            @Nullable Unit unit) {

        static final Circumstances NONE = new Circumstances(null, null, null, null);
    }

    /** What a figure is printed in where that is not the figure's own unit. */
    public enum Unit {
        PEOPLE,
        PERCENT,
        FULL_TIME,
        MONTHS,
        YEARS,
        SEK,
        THOUSAND_SEK,
        MILLION_SEK
    }

    public ReportedFigure {
        breakdown = Collections.unmodifiableMap(new LinkedHashMap<>(breakdown));
        refuseUnprintable(value);
        breakdown.values().forEach(ReportedFigure::refuseUnprintable);
        refuseUnprintable(circumstances.base());
    }

    // 1e999999999 is short to send, but neither stored nor reckoned with.
    private static void refuseUnprintable(@Nullable BigDecimal number) {
        if (number != null
                && (number.abs().compareTo(MOST) > 0 || number.scale() > MOST_DECIMALS)) {
            throw new InvalidValue(
                    "number",
                    Text.of(
                            "Ett tal ska ligga inom en biljon och ha högst tolv decimaler.",
                            "A number must lie within 10^12 and have at most twelve decimals."));
        }
    }

    public ReportedFigure(
            String figure, BigDecimal value, String where, Map<String, BigDecimal> breakdown) {
        this(figure, value, where, breakdown, Circumstances.NONE);
    }

    /** Everything that is written about it. */
    String words() {
        String header = circumstances.header();
        return header == null ? where : header + "; " + where;
    }

    boolean isIn(Unit unit) {
        return circumstances.unit() == unit;
    }

    boolean saysShare() {
        return circumstances.unit() == null ? SHARE.matcher(words()).find() : isIn(Unit.PERCENT);
    }

    boolean standsUnderHeader() {
        return circumstances.header() != null || HEADER.matcher(where).find();
    }

    /** Whether the report itself says that it is a share or mean of nobody. */
    boolean isOfNobody() {
        BigDecimal base = circumstances.base();
        return base == null ? OF_NOBODY.matcher(words()).find() : base.signum() == 0;
    }

    boolean hasFraction() {
        return value.stripTrailingZeros().scale() > 0;
    }
}

package se.samspel.reporting.historic.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * The mean throughput of twelve months, in months with one decimal.
 *
 * @param exits how many stand behind it; null where that is not known or not the reader's
 * @param mean null where it is withheld, or where there is nothing to compute it from
 * @param withheld whether the mean exists but could tell of a person
 * @param sexesWithheld the same of the means by sex
 * @param source where a historic figure was printed
 */
public record SeriesPoint(
        Period window,
        SeriesStatus status,
        @Nullable Long exits,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal women,
        @Nullable BigDecimal men,
        boolean withheld,
        boolean sexesWithheld,
        @Nullable String source) {

    SeriesPoint forOthers(boolean showMean, boolean showSexes) {
        return new SeriesPoint(
                window,
                status,
                null,
                showMean ? mean : null,
                showSexes ? women : null,
                showSexes ? men : null,
                !showMean && mean != null,
                !showSexes && (women != null || men != null),
                source);
    }
}

package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure as a printed report claims it.
 *
 * @param where the place in the report, in the host's own words
 * @param breakdown the parts the report gives for it, by code; empty when it gives none
 */
public record ReportedFigure(
        String figure, BigDecimal value, String where, Map<String, BigDecimal> breakdown) {

    public ReportedFigure {
        breakdown = Collections.unmodifiableMap(new LinkedHashMap<>(breakdown));
    }
}

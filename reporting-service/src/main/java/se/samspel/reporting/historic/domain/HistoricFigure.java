package se.samspel.reporting.historic.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * A figure that an earlier report printed of days before there were rows.
 *
 * @param figure its name in the team report
 * @param base how many people stood behind it, where the report told
 * @param source where it was printed
 */
public record HistoricFigure(
        Period period, String figure, BigDecimal value, @Nullable Long base, String source) {}

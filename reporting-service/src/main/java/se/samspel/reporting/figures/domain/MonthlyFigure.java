package se.samspel.reporting.figures.domain;

import java.time.YearMonth;
import se.samspel.reporting.definition.domain.Population;

/**
 * How many came or left in a month, of one code of one dimension.
 *
 * @param area the part of what is covered that it counts
 * @param month for what came before the months asked for: the last month before them
 * @param in whether they came; else they left
 * @param dimension empty for everybody, {@code amount:<name>} for a sum
 */
public record MonthlyFigure(
        String area,
        YearMonth month,
        Population population,
        boolean in,
        String dimension,
        String code,
        String sex,
        long people,
        long amount) {}

package se.samspel.reporting.summary;

import se.samspel.reporting.summary.domain.Movement;

/**
 * How many facts of a kind came or went in an interval of months.
 *
 * @param area an association's number, a county's code, SE
 * @param dimension empty for all facts; {@code amount:<name>} for a sum of amounts
 * @param code empty with those two
 * @param sex KVINNA, MAN or OKANT; empty where the facts have none
 * @param interval 0 before the first bound, then counted up by each bound
 * @param people of an amount: how many were measured
 * @param amount in the amount's unit; 0 for all other dimensions
 */
public record MonthlySum(
        String area,
        String dimension,
        String code,
        String sex,
        Movement movement,
        int interval,
        long people,
        long amount) {}

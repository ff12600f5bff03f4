package se.samspel.reporting.targets.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * What an intervention is to reach in a period, as funding told it.
 *
 * @param indicator the association's own code
 */
public record Target(String indicator, BigDecimal value, Unit unit, LocalDate from, LocalDate to) {

    /** What a target is counted in. */
    public enum Unit {
        COUNT,
        PERCENT,
        SEK,
        DAYS,
        MONTHS
    }

    public boolean overlaps(Period period) {
        return !from.isAfter(period.to()) && !to.isBefore(period.from());
    }

    /** Figures of other periods than the year would give each other away. */
    public boolean isOf(Period period) {
        return from.equals(period.from()) && to.equals(period.to());
    }
}

package se.samspel.funding.timereport.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time report as the yearly cap looks at it.
 *
 * @param cap hours a year by the project's programme period; null where none is known
 */
public record Reported(
        UUID id,
        String staff,
        YearMonth month,
        WorkedMonth.Figures figures,
        @Nullable Integer cap) {

    BigDecimal hours() {
        return figures.hours();
    }
}

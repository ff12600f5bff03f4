package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityBase;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.kit.value.Money;

/**
 * Up to what equity is reasonable by the table in force.
 *
 * @param base the year's contributions or turnover, as the table says
 */
public record ReasonableEquity(EquityLevel table, Money base, Money level) {

    /** Null without a table, and below its first step. */
    static @Nullable ReasonableEquity of(@Nullable EquityLevel table, YearFigures year) {
        if (table == null) {
            return null;
        }
        Money base =
                table.base() == EquityBase.CONTRIBUTIONS ? year.contributions() : year.income();
        Money level = table.reasonable(base);
        return level == null ? null : new ReasonableEquity(table, base, level);
    }
}

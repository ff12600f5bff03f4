package se.samspel.funding.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.Figures;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.kit.value.Money;

/** {@code finances.changed}: the money table of an intervention's year. */
record FinancesChanged(
        UUID interventionId,
        int year,
        long version,
        @Nullable LocalDate actualAsOf,
        @Nullable LocalDate forecastAsOf,
        List<Line> lines) {

    record Line(
            CostCategory costCategory,
            @Nullable Money budgetSek,
            @Nullable Money actualSek,
            @Nullable Money forecastYearCostSek) {

        static Line of(Map.Entry<CostCategory, Figures> row) {
            Figures figures = row.getValue();
            return new Line(
                    row.getKey(),
                    money(figures.budgetOre()),
                    money(figures.actualOre()),
                    money(figures.forecastOre()));
        }

        private static @Nullable Money money(@Nullable Long ore) {
            return ore == null ? null : Money.ofOre(ore);
        }
    }

    static FinancesChanged of(FinancialYear year) {
        return new FinancesChanged(
                year.interventionId(),
                year.year(),
                year.version(),
                year.actualAsOf(),
                year.forecastAsOf(),
                year.table().entrySet().stream().map(Line::of).toList());
    }
}

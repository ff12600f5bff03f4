package se.samspel.funding.ownbudget.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** Of one area: its budget, and what it has cost up to a day. */
@Embeddable
public record AreaFigures(
        long budgetOre, @Nullable Long actualOre, @Nullable LocalDate actualAsOf) {

    static final AreaFigures NONE = new AreaFigures(0, null, null);

    AreaFigures withBudget(Money budget) {
        return new AreaFigures(budget.ore(), actualOre, actualAsOf);
    }

    AreaFigures withActual(Money actual, LocalDate asOf) {
        return new AreaFigures(budgetOre, actual.ore(), asOf);
    }

    public Money budget() {
        return Money.ofOre(budgetOre);
    }

    public @Nullable Money actual() {
        return actualOre == null ? null : Money.ofOre(actualOre);
    }
}

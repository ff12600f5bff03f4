package se.samspel.funding.finance.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of one cost category in a year, in öre. */
@Embeddable
public record Figures(
        @Nullable Long budgetOre,
        @Nullable Long actualOre,
        @Nullable LocalDate actualAsOf,
        @Nullable Long forecastOre) {

    static final Figures NONE = new Figures(null, null, null, null);

    Figures withBudget(@Nullable Long ore) {
        return new Figures(ore, actualOre, actualAsOf, forecastOre);
    }

    Figures withForecast(@Nullable Long ore) {
        return new Figures(budgetOre, actualOre, actualAsOf, ore);
    }

    /** The latest day counts; for the same day what was recorded last, so that it can be mended. */
    Figures withActual(long ore, LocalDate asOf) {
        return actualAsOf != null && asOf.isBefore(actualAsOf)
                ? this
                : new Figures(budgetOre, ore, asOf, forecastOre);
    }
}

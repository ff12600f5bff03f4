package se.samspel.funding.finance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * The money table of an intervention's calendar year, which is its budget year (lag 2003:1210 19
 * §). Budget and forecast are replaced as a whole and have versions of their own; actuals are
 * reported again and again, and per cost category the latest day counts.
 */
@Entity
public class FinancialYear {

    @EmbeddedId private FinancialYearKey key;
    @Version private long version = 1;
    private String associationId;
    private long budgetVersion;
    private @Nullable Instant budgetRecordedAt;
    private long forecastVersion;
    private @Nullable LocalDate forecastAsOf;
    private @Nullable Instant forecastRecordedAt;

    @ElementCollection
    @CollectionTable(
            name = "financial_line",
            joinColumns = {@JoinColumn(name = "intervention_id"), @JoinColumn(name = "year")})
    @MapKeyColumn(name = "cost_category")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CostCategory, Figures> lines = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FinancialYear() {}

    public FinancialYear(FinancialYearKey key, String associationId) {
        this.key = key;
        this.associationId = associationId;
    }

    public void setBudget(Amounts budget, Instant now) {
        eachCategory((category, figures) -> figures.withBudget(budget.oreOf(category)));
        budgetVersion++;
        budgetRecordedAt = now;
    }

    public void setForecast(LocalDate asOf, Amounts forecast, Instant now) {
        if (Math.abs((long) asOf.getYear() - key.year()) > 1) {
            throw new ForecastFarFromItsYear();
        }
        eachCategory((category, figures) -> figures.withForecast(forecast.oreOf(category)));
        forecastVersion++;
        forecastAsOf = asOf;
        forecastRecordedAt = now;
    }

    /** Whether the table changed: figures older than those known are no news. */
    public boolean report(LocalDate asOf, Amounts actuals) {
        Map<CostCategory, Figures> before = table();
        eachCategory((category, figures) -> {
            Long ore = actuals.oreOf(category);
            return ore == null ? figures : figures.withActual(ore, asOf);
        });
        return !before.equals(table());
    }

    private void eachCategory(BiFunction<CostCategory, Figures, Figures> change) {
        for (CostCategory category : CostCategory.values()) {
            Figures before = lines.getOrDefault(category, Figures.NONE);
            Figures after = change.apply(category, before);
            if (after.equals(Figures.NONE)) {
                lines.remove(category);
            } else if (!after.equals(before)) {
                lines.put(category, after);
            }
        }
    }

    /** The cost categories with any figure, in their order. */
    public Map<CostCategory, Figures> table() {
        Map<CostCategory, Figures> ordered = new EnumMap<>(CostCategory.class);
        ordered.putAll(lines);
        return ordered;
    }

    public Map<CostCategory, Money> budget() {
        return amounts(Figures::budgetOre);
    }

    public Map<CostCategory, Money> forecast() {
        return amounts(Figures::forecastOre);
    }

    private Map<CostCategory, Money> amounts(Function<Figures, @Nullable Long> figure) {
        Map<CostCategory, Money> ordered = new EnumMap<>(CostCategory.class);
        lines.forEach((category, figures) -> {
            Long ore = figure.apply(figures);
            if (ore != null) {
                ordered.put(category, Money.ofOre(ore));
            }
        });
        return ordered;
    }

    /** The latest of the cost categories' days. */
    public @Nullable LocalDate actualAsOf() {
        return lines.values().stream()
                .map(Figures::actualAsOf)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    public UUID interventionId() {
        return key.interventionId();
    }

    public int year() {
        return key.year();
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    /** Zero while there is no budget. */
    public long budgetVersion() {
        return budgetVersion;
    }

    public @Nullable Instant budgetRecordedAt() {
        return budgetRecordedAt;
    }

    /** Zero while there is no forecast. */
    public long forecastVersion() {
        return forecastVersion;
    }

    public @Nullable LocalDate forecastAsOf() {
        return forecastAsOf;
    }

    public @Nullable Instant forecastRecordedAt() {
        return forecastRecordedAt;
    }
}

package se.samspel.funding.ownbudget.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * An association's own budget of a year. The board adopts it (lag 2003:1210 19 §); one that is
 * changed afterwards is not adopted until the board adopts it anew, and what was adopted before
 * stays on record.
 */
@Entity
public class OwnBudget {

    @EmbeddedId private OwnBudgetYear key;
    @Version private long version = 1;
    private long budgetVersion;
    private long openingEquityOre;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "own_budget_area",
            joinColumns = {@JoinColumn(name = "association_id"), @JoinColumn(name = "year")})
    @MapKeyColumn(name = "area")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<BudgetArea, AreaFigures> areas = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            name = "own_budget_income",
            joinColumns = {@JoinColumn(name = "association_id"), @JoinColumn(name = "year")})
    @MapKeyColumn(name = "source")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount_ore")
    private Map<OtherIncomeSource, Long> otherIncome = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            name = "own_budget_adoption",
            joinColumns = {@JoinColumn(name = "association_id"), @JoinColumn(name = "year")})
    @MapKeyColumn(name = "budget_version")
    private Map<Long, BudgetAdoption> adoptions = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwnBudget() {}

    @SuppressWarnings("NullAway.Init") // set does it
    public OwnBudget(OwnBudgetYear key) {
        this.key = key;
    }

    /** What the office states; an area that isn't named has no budget. */
    public record Terms(
            Money openingEquity,
            Map<BudgetArea, Money> areas,
            Map<OtherIncomeSource, Money> otherIncome) {}

    public void set(Terms terms, Instant now) {
        refuseBelowZero(terms);
        for (BudgetArea area : BudgetArea.values()) {
            AreaFigures known = areas.getOrDefault(area, AreaFigures.NONE);
            areas.put(area, known.withBudget(terms.areas().getOrDefault(area, Money.ZERO)));
        }
        otherIncome.keySet().retainAll(terms.otherIncome().keySet());
        terms.otherIncome().forEach((source, amount) -> otherIncome.put(source, amount.ore()));
        openingEquityOre = terms.openingEquity().ore();
        budgetVersion++;
        recordedAt = now;
    }

    private static void refuseBelowZero(Terms terms) {
        boolean anyBelow =
                terms.areas().values().stream().anyMatch(amount -> amount.ore() < 0)
                        || terms.otherIncome().values().stream()
                                .anyMatch(amount -> amount.ore() < 0);
        if (anyBelow) {
            throw new OwnBudgetRule.BelowZero();
        }
    }

    /** 409 when it is adopted as it is. */
    public void adopt(LocalDate on, String reference, LocalDate today) {
        FutureActDate.refuse("adoptedOn", on, today);
        if (adoption() != null) {
            throw new IllegalMove(
                    "ADOPTED",
                    List.of(),
                    Text.of(
                            "Budgeten är redan antagen som den är.",
                            "The budget is adopted as it is already."));
        }
        adoptions.put(budgetVersion, new BudgetAdoption(on, reference));
    }

    /** What the areas have cost up to a day in the year; per area the latest day counts. */
    public void report(LocalDate asOf, Map<BudgetArea, Money> actuals, LocalDate today) {
        FutureActDate.refuse("asOf", asOf, today);
        if (asOf.getYear() != key.year()) {
            throw new OwnBudgetRule.OutsideYear();
        }
        actuals.forEach((area, actual) -> {
            AreaFigures known = areas.getOrDefault(area, AreaFigures.NONE);
            LocalDate latest = known.actualAsOf();
            if (latest == null || !asOf.isBefore(latest)) {
                areas.put(area, known.withActual(actual, asOf));
            }
        });
    }

    /** Of the budget as it is; null where there is none. */
    public @Nullable BudgetAdoption adoption() {
        return adoptions.get(budgetVersion);
    }

    /** The oldest first. */
    public List<BudgetAdoption> adoptions() {
        return List.copyOf(new TreeMap<>(adoptions).values());
    }

    public OwnBudgetYear key() {
        return key;
    }

    public long version() {
        return version;
    }

    public Money openingEquity() {
        return Money.ofOre(openingEquityOre);
    }

    public Map<BudgetArea, AreaFigures> areas() {
        Map<BudgetArea, AreaFigures> ordered = new EnumMap<>(BudgetArea.class);
        ordered.putAll(areas);
        return ordered;
    }

    public Map<OtherIncomeSource, Money> otherIncome() {
        Map<OtherIncomeSource, Money> ordered = new EnumMap<>(OtherIncomeSource.class);
        otherIncome.forEach((source, ore) -> ordered.put(source, Money.ofOre(ore)));
        return ordered;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
